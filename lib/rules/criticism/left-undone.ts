import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // not one call in three days
    '^ not (one|a single|even a|even one) ~ (call|text|word|message|visit|card|thank you|apology|question|source|penny|hug|hello|sorry|reply|flower|present) ..',
    // you have still not returned it
    'you have ~ (still|yet)? ~ (not|yet to) ~ still? ~ (returned|paid|replied|answered|apologized|apologised|called|rung|rang|visited|told|signed|sent|finished|done|moved|so much|planned|opened|asked|been (there|to see|home)|said|given) ..',
    // you could not say it to my face
    'you ~ (could|would) not ~ (even)? ~ (say (it|that|sorry|hello|anything)|look|come (to|out|down)|face|pick up|be (bothered|honest|there|civil)|follow|tell (me|us)|spare|wait|keep|stand up|admit|manage|give me|help|stay|answer|send|lift|make it) ..',
    // you did not look up once
    'you ~ (did|have|do) not ~ #Verb .. (once|at all|one bit|a finger|for (days|weeks|hours))',
    // you did not think to tell me
    'you ~ (did|do) not ~ (think|bother|care|dare|remember|want|have the (decency|guts|courtesy)|have time|so much as) ~ (to|enough to|about) ~ (tell|ask|call|text|check|warn|mention|say|me|us|invite|include|help|let)',
    // you barely looked up
    'you ~ (barely|hardly|scarcely) ~ !(know|knew|ate|eat|slept|sleep|made|notice|need|ever) #Verb',
    // you said nothing
    'you ~ (said nothing|told (nobody|no one)) ~ ($|about|until|for|when|while|and|to (me|us|anyone)) ..',
  ],
  hint: [
    // you would not come
    'you ~ (would|could|will) not ~ #Verb',
  ],
});

export const leftUndone = {
  id: 'left-undone',
  kind: 'criticism',
  effect: 'A list of what was not done is heard as a verdict.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: ["⟦You wouldn't even open the door⟧.", "You couldn't come, no worries."],
  find,
} as const satisfies Rule;
