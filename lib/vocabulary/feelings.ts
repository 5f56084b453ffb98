/**
 * Feelings, and which stand near one another, so that one click may swap them.
 * Source: Center for Nonviolent Communication, Feelings Inventory (2005); verdicts in disguise are left out.
 */
export const FEELINGS = {
  hurt: ['hurt', 'sad', 'disappointed', 'lonely'],
  lonely: ['lonely', 'sad', 'hurt', 'disconnected'],
  letdown: ['disappointed', 'sad', 'hurt', 'discouraged'],
  frustrated: ['frustrated', 'upset', 'discouraged', 'tired'],
  angry: ['angry', 'frustrated', 'upset', 'hurt'],
  overwhelmed: ['overwhelmed', 'tired', 'stressed', 'frustrated'],
  worried: ['worried', 'anxious', 'nervous', 'scared'],
  anxious: ['anxious', 'insecure', 'worried', 'confused'],
  embarrassed: ['embarrassed', 'hurt', 'uncomfortable', 'upset'],
  uneasy: ['uneasy', 'hurt', 'confused', 'uncomfortable'],
  confused: ['confused', 'worried', 'frustrated', 'unsure'],
  jealous: ['insecure', 'jealous', 'hurt', 'anxious'],
  scared: ['scared', 'shaken', 'worried', 'upset'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof FEELINGS;

/** What may be said to a colleague. Source: the same inventory, without the words for intimacy. */
export const WORK_FEELINGS: Readonly<Record<Group, readonly string[]>> = {
  hurt: ['frustrated', 'disappointed', 'discouraged', 'uncomfortable'],
  lonely: ['discouraged', 'frustrated', 'disappointed', 'concerned'],
  letdown: ['disappointed', 'frustrated', 'concerned', 'discouraged'],
  frustrated: ['frustrated', 'concerned', 'discouraged', 'stressed'],
  angry: ['frustrated', 'upset', 'concerned', 'uncomfortable'],
  overwhelmed: ['overwhelmed', 'stressed', 'frustrated', 'concerned'],
  worried: ['concerned', 'worried', 'stressed', 'frustrated'],
  anxious: ['concerned', 'unsure', 'worried', 'frustrated'],
  embarrassed: ['embarrassed', 'uncomfortable', 'frustrated', 'discouraged'],
  uneasy: ['concerned', 'confused', 'uncomfortable', 'frustrated'],
  confused: ['confused', 'concerned', 'frustrated', 'unsure'],
  jealous: ['discouraged', 'frustrated', 'uncomfortable', 'concerned'],
  scared: ['uncomfortable', 'concerned', 'shaken', 'upset'],
};

/**
 * Verdicts in disguise: no feeling that we offer is one of them.
 * Source: Rosenberg, Nonviolent Communication (2003), ch. 4; Center for Nonviolent Communication, faux feelings list.
 */
export const FAUX_FEELINGS: ReadonlySet<string> = new Set(
  `abandoned abused attacked belittled betrayed blamed boxed-in bullied cheated coerced cornered criticized diminished
discounted disrespected distrusted ignored insulted interrupted intimidated invalidated invisible isolated judged
left-out let-down manipulated mistrusted misunderstood neglected overpowered overworked patronized pressured provoked
put-down rejected ripped-off smothered taken-for-granted threatened tricked trampled unappreciated undervalued unheard
unimportant unloved unseen unsupported unwanted used victimized violated wronged worthless`.split(/\s+/),
);
