import type { Translation } from '../translation';

export const support: Translation<'support'> = {
  title: 'Quelqu’un à qui parler',
  country: 'Pays',
  choose: 'Choisir un pays',
  call: 'Appeler le {phone}',
  text: 'SMS au {phone}',
  website: 'Site web',
  confirmed: 'Lu sur la page du service lui-même le {date}.',
  change: 'Les numéros peuvent changer ; le site web a l’actuel.',
  elsewhere: 'Pour les autres pays : {name}, un annuaire de lignes d’écoute du monde entier.',
  none: 'Aucun numéro n’a pu être confirmé pour ce pays, aucun n’est donc affiché.',
  pages: 'En mots simples',
  say: 'Cela peut se dire ainsi',
};
