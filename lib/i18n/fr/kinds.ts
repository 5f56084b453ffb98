import type { Translation } from '../translation';

export const kinds: Translation<'kinds'> = {
  threat: {
    name: 'menace',
    why: 'Un ultimatum fait passer la discussion du problème à la menace. Dire ce que je ferai pour moi laisse la porte ouverte.',
  },
  labeling: {
    name: 'étiquette',
    why: 'Une étiquette parle de ce qu’est quelqu’un, et il n’y a alors rien à changer. À un acte nommé simplement, on peut répondre.',
  },
  'pseudo-feeling': {
    name: 'jugement déguisé en émotion',
    why: '« Je sens que… » porte souvent une idée sur l’autre. Une émotion comme la peine ou la solitude se discute moins.',
  },
  comparison: {
    name: 'comparaison',
    why: 'À côté de quelqu’un d’autre, on commence vite à se défendre. Le souhait qu’il y a derrière peut se dire sans rival.',
  },
  pressure: {
    name: 'pression',
    why: 'Exiger une réponse tout de suite peut la faire tarder. Un moment qui convient aux deux laisse la place de répondre.',
  },
  'loaded-question': {
    name: 'question-reproche',
    why: 'Une question qui contient un verdict appelle une défense. Une question ouverte laisse la place à la vraie réponse.',
  },
  blaming: {
    name: 'faute rejetée sur l’autre',
    why: 'Quand une personne est désignée comme la cause, on finit par chercher à qui la faute. Ce qui s’est passé et ce qu’on a ressenti s’entend mieux.',
  },
  'mind-reading': {
    name: 'lecture de pensée',
    why: 'Ces mots disent ce que quelqu’un pense ou ressent, et se tromper blesse. Demander peut apporter plus qu’affirmer.',
  },
  should: {
    name: 'tu devrais',
    why: '« Tu aurais dû » sonne comme une note pour le passé. Un souhait pour la prochaine fois regarde devant.',
  },
  contempt: {
    name: 'mépris',
    why: 'La moquerie et le dédain ferment souvent la discussion avant qu’elle commence. La peine qu’il y a derrière, dite simplement, a une chance.',
  },
  overgeneralization: {
    name: 'généralisation',
    why: 'Un seul contre-exemple suffit pour répondre à « toujours » ou « jamais ». La fois précise qui compte le plus se discute moins.',
  },
  criticism: {
    name: 'critique',
    why: 'À un reproche, on répond souvent par une raison ou un autre reproche. Dire comment on l’a vécu apporte du nouveau.',
  },
};
