/** Drafts to try with one click: blame of every kind, and innocent sentences with the same words. */
export const DRAFTS: readonly string[] = [
  'You never listen to me when I talk about my day.',
  'Hi love 👋🏽 You always leave the kitchen to me, and the bins are full again.',
  "You're so lazy on weekends.",
  'You should have told me about the trip before you booked it.',
  'I feel like you do not care about my exams.',
  'It is your fault that we missed the train.',
  'You just want to win this argument.',
  'Why can you never be on time for once?',
  'Your sister remembers birthdays, unlike you.',
  'If you loved me, you would come along on Sunday.',
  'Whatever. You obviously know everything better.',
  'You keep interrupting me when your mother is here. Could we talk tonight?',
  'You always make me laugh 😊',
  'You never know what the weather brings. Take a coat!',
  'Thank you for cooking yesterday, you are wonderful.',
  'Do not touch me. You hit me, and I am leaving.',
];
