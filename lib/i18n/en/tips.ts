/** The words around the tips. */
export const tips = {
  today: 'Today’s tip',
  example: 'For example',
  source: 'From “{source}”',
  tryIt: 'Try it',
  save: 'Save',
  saved: 'Saved',
  search: 'Search tips and questions',
  topics: 'Topics',
  understand: 'Understand',
  understandHint: 'Signs of distance, reasons, and the questions people ask',
  savedTips: 'Saved tips',
  savedEmpty: 'Saved tips will be here. Each tip has a Save button.',
  back: 'All topics',
  found: { one: '{count} found', other: '{count} found' },
  nothing: 'Nothing found for “{query}”. A shorter word may find more.',
  count: { one: '{count} tip', other: '{count} tips' },
};
