import type { Translation } from '../translation';

export const welcome: Translation<'welcome'> = {
  title: 'Dieselbe Nachricht, so gesagt, dass sie ankommt',
  lead: 'Softstart hört Vorwürfe in einem englischen Entwurf und bietet eine andere Art an, es zu sagen.',
  try: 'Hier ausprobieren',
  tryHint: 'Die unterstrichenen Worte anklicken. Oder sie ändern.',
  sites: 'Wo es funktioniert',
  sitesHint:
    'Für diese von Anfang an eingeschaltet. Jede andere Website ist im Fenster einen Klick entfernt.',
  sitesOff: 'Aus',
  privacy: 'Wohin die Worte gehen',
  privacyLines: {
    nowhere: 'Nirgendwohin. Jeder Entwurf wird auf diesem Gerät gelesen, und keiner wird behalten.',
    noAccount: 'Kein Konto, kein Server, keine Statistik, die verschickt wird.',
    check:
      'Zum Nachprüfen: beim Schreiben die Netzwerkanalyse des Browsers öffnen. Softstart stellt keine Anfrage, und seine Regeln lassen keine zu.',
  },
  pin: 'Hinter dem Knopf in der Leiste liegen Tipps, Übungen und Schalter.',
  options: 'Die Einstellungen ansehen',
  language: 'Die Hinweise sind für englische Entwürfe.',
};
