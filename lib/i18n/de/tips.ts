import type { Translation } from '../translation';

export const tips: Translation<'tips'> = {
  today: 'Tipp des Tages',
  example: 'Zum Beispiel',
  source: 'Aus „{source}“',
  tryIt: 'Ausprobieren',
  save: 'Merken',
  saved: 'Gemerkt',
  search: 'Tipps und Fragen durchsuchen',
  topics: 'Themen',
  understand: 'Verstehen',
  understandHint: 'Zeichen von Abstand, Gründe und die Fragen, die viele stellen',
  savedTips: 'Gemerkte Tipps',
  savedEmpty: 'Hier werden gemerkte Tipps stehen. Jeder Tipp hat einen Knopf „Merken“.',
  back: 'Alle Themen',
  found: { one: '{count} Treffer', other: '{count} Treffer' },
  nothing: 'Nichts gefunden zu „{query}“. Ein kürzeres Wort findet vielleicht mehr.',
  count: { one: '{count} Tipp', other: '{count} Tipps' },
};
