/**
 * The articles whose advice Softstart carries, by title. Every teaching names one of them,
 * so that a reader can go back to where it comes from.
 */
export const SOURCES = {
  overcome: 'He is Pulling Away: How to Overcome Adversity',
  reasons: "9+ Reasons Why He's Pulling Away (And What To Do!)",
  clarity: 'Understanding When He Pulls Away: Find Clarity and Solutions',
  partners: 'What to Do When One - or Both - Partners Pull Away',
  ways: 'What to Do When He Pulls Away? (14 Ways + Expert Insights)',
} as const;

/** The title of one of the five articles. */
export type Source = (typeof SOURCES)[keyof typeof SOURCES];
