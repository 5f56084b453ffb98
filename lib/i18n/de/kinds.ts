import type { Translation } from '../translation';

export const kinds: Translation<'kinds'> = {
  threat: {
    name: 'Drohung',
    why: 'Ein Ultimatum lenkt das Gespräch vom Problem auf die Drohung. Zu sagen, was ich für mich tun werde, lässt die Tür offen.',
  },
  labeling: {
    name: 'Etikett',
    why: 'Ein Etikett sagt, wie jemand ist, und daran lässt sich nichts ändern. Auf eine klar benannte Handlung kann man antworten.',
  },
  'pseudo-feeling': {
    name: 'Urteil als Gefühl',
    why: '„Ich habe das Gefühl, dass …“ trägt meist einen Gedanken über den anderen. Gegen ein Gefühl wie traurig oder einsam lässt sich schwer streiten.',
  },
  comparison: {
    name: 'Vergleich',
    why: 'Neben jemand anderem fangen die meisten an, sich zu verteidigen. Der Wunsch dahinter lässt sich auch ohne Rivalen sagen.',
  },
  pressure: {
    name: 'Druck',
    why: 'Wer sofort eine Antwort verlangt, wartet oft länger. Eine Zeit, die für beide passt, gibt Raum zum Antworten.',
  },
  'loaded-question': {
    name: 'Vorwurf als Frage',
    why: 'Eine Frage mit einem Urteil darin bekommt eine Verteidigung zur Antwort. Eine offene Frage lässt Platz für die wirkliche.',
  },
  blaming: {
    name: 'Schuldzuweisung',
    why: 'Wird ein Mensch zur Ursache erklärt, geht es bald nur noch um Schuld. Was geschah und wie es sich anfühlte, wird leichter gehört.',
  },
  'mind-reading': {
    name: 'Gedankenlesen',
    why: 'Das sagt, was ein anderer denkt oder fühlt, und ein falscher Tipp tut weh. Fragen bringt oft mehr als Behaupten.',
  },
  should: {
    name: 'Sollen',
    why: '„Du hättest sollen“ klingt wie eine Note für Vergangenes. Ein Wunsch fürs nächste Mal blickt nach vorn.',
  },
  contempt: {
    name: 'Verachtung',
    why: 'Spott und Abwinken beenden ein Gespräch oft, bevor es beginnt. Der Schmerz dahinter, schlicht gesagt, hat eine Chance.',
  },
  overgeneralization: {
    name: 'Verallgemeinerung',
    why: 'Ein einziges Gegenbeispiel reicht gegen „immer“ oder „nie“. Das eine Mal, auf das es ankommt, lässt sich schwer bestreiten.',
  },
  criticism: {
    name: 'Kritik',
    why: 'Auf einen Vorwurf folgt oft ein Grund oder ein Gegenvorwurf. Wie es auf dieser Seite war, ist dagegen etwas Neues.',
  },
};
