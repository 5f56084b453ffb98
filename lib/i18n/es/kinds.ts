import type { Translation } from '../translation';

export const kinds: Translation<'kinds'> = {
  threat: {
    name: 'amenaza',
    why: 'Un ultimátum lleva la conversación del problema a la amenaza. Decir lo que haré por mí deja la puerta abierta.',
  },
  labeling: {
    name: 'etiqueta',
    why: 'Una etiqueta habla de cómo es alguien, y ahí no queda nada que cambiar. A un hecho concreto se le puede responder.',
  },
  'pseudo-feeling': {
    name: 'juicio en forma de sentimiento',
    why: '«Siento que…» suele llevar una idea sobre la otra persona. Un sentimiento como tristeza o soledad se discute menos.',
  },
  comparison: {
    name: 'comparación',
    why: 'Al lado de otra persona, casi cualquiera empieza a defenderse. El deseo que hay detrás se puede decir sin rivales.',
  },
  pressure: {
    name: 'presión',
    why: 'Exigir una respuesta ya puede hacer que tarde más. Un momento que venga bien a los dos da espacio para contestar.',
  },
  'loaded-question': {
    name: 'pregunta con reproche',
    why: 'Una pregunta que lleva un veredicto recibe una defensa. Una pregunta abierta deja sitio a la respuesta verdadera.',
  },
  blaming: {
    name: 'culpa',
    why: 'Cuando se señala a una persona como la causa, se acaba hablando de quién tuvo la culpa. Lo que pasó y cómo se sintió se escucha mejor.',
  },
  'mind-reading': {
    name: 'leer la mente',
    why: 'Dice lo que otra persona piensa o siente, y si no es así, duele. Preguntar puede traer más que afirmar.',
  },
  should: {
    name: 'deberías',
    why: '«Deberías» suena a nota por lo que ya pasó. Un deseo para la próxima vez mira hacia delante.',
  },
  contempt: {
    name: 'desprecio',
    why: 'La burla y el quitar importancia suelen cerrar la conversación antes de empezar. El dolor que hay detrás, dicho con sencillez, tiene una oportunidad.',
  },
  overgeneralization: {
    name: 'generalización',
    why: 'Basta un ejemplo contrario para responder a «siempre» o «nunca». La vez concreta que más importa es difícil de discutir.',
  },
  criticism: {
    name: 'crítica',
    why: 'A un reproche se suele contestar con un motivo o con otro reproche. Cómo se vivió desde este lado, en cambio, es algo nuevo.',
  },
};
