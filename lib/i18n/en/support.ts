/** The words around Support. */
export const support = {
  title: 'Somebody to talk to',
  country: 'Country',
  choose: 'Choose a country',
  call: 'Call {phone}',
  text: 'Text {phone}',
  website: 'Website',
  confirmed: 'Read on the service’s own page on {date}.',
  change: 'Numbers can change; the website has the current one.',
  elsewhere: 'For other countries: {name}, a directory of helplines around the world.',
  none: 'No number for this country could be confirmed, so none is shown.',
  pages: 'In plain words',
  say: 'Could be said like this',
};
