import type { Translation } from '../translation';

export const write: Translation<'write'> = {
  templates: 'Listos para completar',
  builder: 'Crear un mensaje',
  builderHint: 'Cinco pasos cortos. Cualquiera puede quedar vacío.',
  back: 'Todo en Escribir',
  steps: {
    theirs: { title: 'Su punto de vista', ask: '¿Cómo puede estar viviéndolo la otra persona?' },
    facts: { title: 'Los hechos', ask: '¿Qué habría visto una cámara?' },
    feeling: { title: 'Lo que siento', ask: '¿Cómo se sintió?' },
    want: { title: 'Lo que quiero', ask: '¿Qué cosa pequeña y posible ayudaría?' },
    good: { title: 'Por qué es bueno para los dos', ask: '¿Qué ganarían los dos?' },
  },
  wheel: 'Rueda de sentimientos',
  wheelFamilies: '¿A qué se parece más?',
  wheelWords: '¿Qué palabra se acerca más?',
  result: 'El mensaje',
  empty: 'El mensaje crece aquí, paso a paso.',
  heard: {
    one: 'Un punto todavía puede sonar a reproche.',
    other: '{count} puntos todavía pueden sonar a reproche.',
  },
  insert: 'Poner en el mensaje',
  copy: 'Copiar',
  clear: 'Empezar de nuevo',
  blanks: { one: 'Queda {count} hueco', other: 'Quedan {count} huecos' },
};
