import type { Translation } from '../translation';

export const tips: Translation<'tips'> = {
  today: 'Le conseil du jour',
  example: 'Par exemple',
  source: 'Tiré de « {source} »',
  tryIt: 'Essayer',
  save: 'Garder',
  saved: 'Gardé',
  search: 'Chercher dans les conseils et questions',
  topics: 'Thèmes',
  understand: 'Comprendre',
  understandHint: 'Signes de distance, raisons, et les questions qu’on se pose',
  savedTips: 'Conseils gardés',
  savedEmpty: 'Les conseils gardés seront ici. Chaque conseil a un bouton Garder.',
  back: 'Tous les thèmes',
  found: { one: '{count} résultat', other: '{count} résultats' },
  nothing: 'Rien trouvé pour « {query} ». Un mot plus court peut donner plus.',
  count: { one: '{count} conseil', other: '{count} conseils' },
};
