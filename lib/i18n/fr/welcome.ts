import type { Translation } from '../translation';

export const welcome: Translation<'welcome'> = {
  title: 'Le même message, dit pour être entendu',
  lead: 'Softstart repère les reproches dans un brouillon en anglais et propose une autre façon de le dire.',
  try: 'Essayer ici',
  tryHint: 'Cliquer sur les mots soulignés. Ou les changer.',
  sites: 'Où cela fonctionne',
  sitesHint: 'Activé pour ceux-ci dès le départ. Tout autre site est à un clic dans le panneau.',
  sitesOff: 'Désactivé',
  privacy: 'Où vont les mots',
  privacyLines: {
    nowhere: 'Nulle part. Chaque brouillon est lu sur cet appareil, et aucun n’est gardé.',
    noAccount: 'Pas de compte, pas de serveur, aucune statistique envoyée.',
    check:
      'Pour vérifier : ouvrir les outils réseau du navigateur en écrivant. Softstart ne fait aucune requête, et ses règles l’en empêchent.',
  },
  pin: 'Le bouton de la barre d’outils réunit conseils, pratique et interrupteurs.',
  options: 'Voir les options',
  language: 'Les suggestions sont pour les brouillons en anglais.',
};
