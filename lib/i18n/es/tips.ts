import type { Translation } from '../translation';

export const tips: Translation<'tips'> = {
  today: 'El consejo de hoy',
  example: 'Por ejemplo',
  source: 'De «{source}»',
  tryIt: 'Probarlo',
  save: 'Guardar',
  saved: 'Guardado',
  search: 'Buscar consejos y preguntas',
  topics: 'Temas',
  understand: 'Entender',
  understandHint: 'Señales de distancia, motivos y las preguntas que la gente se hace',
  savedTips: 'Consejos guardados',
  savedEmpty: 'Aquí estarán los consejos guardados. Cada consejo tiene un botón Guardar.',
  back: 'Todos los temas',
  found: { one: '{count} resultado', other: '{count} resultados' },
  nothing: 'No se encontró nada para «{query}». Con una palabra más corta puede haber más.',
  count: { one: '{count} consejo', other: '{count} consejos' },
};
