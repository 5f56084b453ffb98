import type { Translation } from '../translation';

export const write: Translation<'write'> = {
  templates: 'Zum Ausfüllen',
  builder: 'Eine Nachricht bauen',
  builderHint: 'Fünf kurze Schritte. Jeder darf leer bleiben.',
  back: 'Alles unter Schreiben',
  steps: {
    theirs: { title: 'Die andere Sicht', ask: 'Wie mag es auf der anderen Seite sein?' },
    facts: { title: 'Was geschah', ask: 'Was hätte eine Kamera gesehen?' },
    feeling: { title: 'Mein Gefühl', ask: 'Wie hat es sich angefühlt?' },
    want: { title: 'Mein Wunsch', ask: 'Welche kleine, machbare Sache würde helfen?' },
    good: { title: 'Warum es beiden guttut', ask: 'Was hätten beide davon?' },
  },
  wheel: 'Gefühlsrad',
  wheelFamilies: 'Was kommt am ehesten hin?',
  wheelWords: 'Welches Wort trifft es am besten?',
  result: 'Die Nachricht',
  empty: 'Hier wächst die Nachricht, Schritt für Schritt.',
  heard: {
    one: 'Eine Stelle könnte noch als Vorwurf ankommen.',
    other: '{count} Stellen könnten noch als Vorwurf ankommen.',
  },
  insert: 'In die Nachricht einsetzen',
  copy: 'Kopieren',
  clear: 'Von vorn beginnen',
  blanks: { one: 'Noch {count} Lücke', other: 'Noch {count} Lücken' },
};
