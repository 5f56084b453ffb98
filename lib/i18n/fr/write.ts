import type { Translation } from '../translation';

export const write: Translation<'write'> = {
  templates: 'Prêts à compléter',
  builder: 'Composer un message',
  builderHint: 'Cinq petites étapes. Chacune peut rester vide.',
  back: 'Tout dans Écrire',
  steps: {
    theirs: { title: 'Son point de vue', ask: 'Comment l’autre le vit-il peut-être ?' },
    facts: { title: 'Les faits', ask: 'Qu’aurait vu une caméra ?' },
    feeling: { title: 'Ce que je ressens', ask: 'Qu’est-ce que cela a fait ressentir ?' },
    want: { title: 'Ce que je voudrais', ask: 'Quelle petite chose faisable aiderait ?' },
    good: { title: 'Pourquoi c’est bon pour nous deux', ask: 'Qu’y gagneriez-vous à deux ?' },
  },
  wheel: 'Roue des émotions',
  wheelFamilies: 'À quoi cela ressemble-t-il le plus ?',
  wheelWords: 'Quel mot s’en approche le plus ?',
  result: 'Le message',
  empty: 'Le message grandit ici, étape par étape.',
  heard: {
    one: 'Un endroit peut encore sonner comme un reproche.',
    other: '{count} endroits peuvent encore sonner comme un reproche.',
  },
  insert: 'Placer dans le message',
  copy: 'Copier',
  clear: 'Recommencer',
  blanks: { one: '{count} blanc à remplir', other: '{count} blancs à remplir' },
};
