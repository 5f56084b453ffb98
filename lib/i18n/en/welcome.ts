/** The words of the page that opens at install. */
export const welcome = {
  title: 'The same message, said so it can be heard',
  lead: 'Softstart hears blaming “you” phrases in a draft and offers another way to say it.',
  try: 'Try it here',
  tryHint: 'Click the underlined words. Or change them.',
  sample: 'You never listen to me when I talk about my day.',
  sites: 'Where it works',
  sitesHint: 'On for these from the start. Any other site is one click away in the popup.',
  sitesOff: 'Off',
  privacy: 'Where the words go',
  privacyLines: {
    nowhere: 'Nowhere. Every draft is read on this machine, and none is kept.',
    noAccount: 'No account, no server, no statistics sent.',
    check:
      'To check: open the browser’s network tools while writing. Softstart makes no request, and its rules do not let it.',
  },
  pin: 'The button in the toolbar holds tips, practice and the switches.',
  options: 'Look at the options',
  language: 'Nudges are for English drafts.',
};
