import type { Translation } from '../translation';

export const welcome: Translation<'welcome'> = {
  title: 'El mismo mensaje, dicho de modo que se escuche',
  lead: 'Softstart nota frases que culpan en un borrador en inglés y propone otra manera de decirlas.',
  try: 'Probarlo aquí',
  tryHint: 'Clic en las palabras subrayadas. O cambiarlas.',
  sites: 'Dónde funciona',
  sitesHint: 'Activado en estos desde el principio. Cualquier otro sitio está a un clic en el panel.',
  sitesOff: 'Desactivado',
  privacy: 'Adónde van las palabras',
  privacyLines: {
    nowhere: 'A ningún sitio. Cada borrador se lee en este equipo y ninguno se guarda.',
    noAccount: 'Sin cuenta, sin servidor, sin enviar estadísticas.',
    check:
      'Para comprobarlo: abrir las herramientas de red del navegador al escribir. Softstart no hace ninguna petición, y sus reglas no se lo permiten.',
  },
  pin: 'El botón de la barra reúne consejos, práctica e interruptores.',
  options: 'Ver las opciones',
  language: 'Los avisos son para borradores en inglés.',
};
