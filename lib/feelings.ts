/**
 * Feelings to choose from, in families, from the inventory of feelings when needs are not met of the
 * Center for Nonviolent Communication. None is a verdict on somebody else in disguise.
 */
export const FEELING_FAMILIES = [
  { id: 'sad', words: ['sad', 'lonely', 'disappointed', 'discouraged', 'homesick for us'] },
  { id: 'hurt', words: ['hurt', 'heartbroken', 'tender', 'ashamed', 'embarrassed'] },
  { id: 'afraid', words: ['afraid', 'worried', 'anxious', 'nervous', 'unsure'] },
  { id: 'angry', words: ['angry', 'frustrated', 'annoyed', 'upset', 'impatient'] },
  { id: 'tired', words: ['tired', 'overwhelmed', 'exhausted', 'torn', 'distant'] },
  { id: 'glad', words: ['glad', 'grateful', 'hopeful', 'relieved', 'close'] },
] as const;

export type FeelingFamily = (typeof FEELING_FAMILIES)[number]['id'];
