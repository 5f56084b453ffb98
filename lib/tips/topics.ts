/** The topics tips are sorted into, in the order in which they are shown. */
export const TOPICS = [
  { id: 'i-statements', title: 'Say it from “I”' },
  { id: 'gentle-openers', title: 'Gentle openers' },
  { id: 'own-feeling', title: 'Name your own feeling' },
  { id: 'listening', title: 'Listen so it lands' },
  { id: 'other-reasons', title: 'Leave the reasons open' },
  { id: 'calm-words', title: 'Calm tone, kind words' },
  { id: 'time-and-place', title: 'Time and place' },
  { id: 'space', title: 'Space and support' },
  { id: 'boundaries', title: 'Boundaries and contact' },
  { id: 'five-steps', title: 'A talk in five steps' },
  { id: 'patience', title: 'Patience' },
  { id: 'love-languages', title: 'Ways to show love' },
  { id: 'reflection', title: 'Look back and inward' },
  { id: 'self-care', title: 'A life of one’s own' },
  { id: 'getting-help', title: 'Friends and helpers' },
  { id: 'goals', title: 'Small goals' },
] as const;

export type TopicId = (typeof TOPICS)[number]['id'];
