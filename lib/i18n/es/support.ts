import type { Translation } from '../translation';

export const support: Translation<'support'> = {
  title: 'Alguien con quien hablar',
  country: 'País',
  choose: 'Elegir un país',
  call: 'Llamar al {phone}',
  text: 'Mensaje al {phone}',
  website: 'Sitio web',
  confirmed: 'Leído en la propia página del servicio el {date}.',
  change: 'Los números pueden cambiar; el sitio web tiene el actual.',
  elsewhere: 'Para otros países: {name}, un directorio de líneas de ayuda de todo el mundo.',
  none: 'No se pudo confirmar ningún número para este país, así que no se muestra ninguno.',
  pages: 'En palabras sencillas',
  say: 'Se podría decir así',
};
