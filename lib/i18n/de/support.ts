import type { Translation } from '../translation';

export const support: Translation<'support'> = {
  title: 'Jemand zum Reden',
  country: 'Land',
  choose: 'Ein Land wählen',
  call: '{phone} anrufen',
  text: 'SMS an {phone}',
  website: 'Website',
  confirmed: 'Auf der eigenen Seite des Dienstes gelesen am {date}.',
  change: 'Nummern können sich ändern; die aktuelle steht auf der Website.',
  elsewhere: 'Für andere Länder: {name}, ein Verzeichnis von Hilfetelefonen in aller Welt.',
  none: 'Für dieses Land ließ sich keine Nummer bestätigen, darum steht hier keine.',
  pages: 'In einfachen Worten',
  say: 'So ließe es sich sagen',
};
