import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** What makes a judgment of "I feel like you …": a verdict, a failing, a motive. */
const JUDGED =
  '(do not|did not|never|always|only|just|are not|were not|have not|hate|resent|could have|should|would rather|can not|will not|would not|could not|wanted|want|think|thought|care more|take|took|treat|treated|make|made|use|used|keep|kept|put|lied|lie|refuse|expect|blame|blamed|judge|judged|get (mad|angry|annoyed|defensive)|let me|left|forgot|have (changed|been|no|already|given|checked|moved|lost|stopped)|had|stopped|prefer|are ~ (@verdict|@conduct|@wrong.ing|being|trying|hiding|more|always|never|too|so|using|punishing|testing|pulling|drifting|looking|talking|taking|making|treating|pushing|keeping|telling|saying|leaving|choosing|holding|waiting|blaming|a|an|the one|against|out to|ashamed|embarrassed|tired of|sick of|bored|mad|angry|annoyed|disappointed)|@wrong.base|@wrong.past)';

const find = byPatterns('pseudo-feeling', {
  sure: [
    // i feel that you are being unfair
    `i ~ (am|have been|was|do|can not help but|starting to|start to|started to|beginning to|keep|get the)? ~ (feel|felt|feeling) ~ (like|that|as if|as though)? you ~ ${JUDGED}`,
    // i feel like i am nothing to you
    'i ~ (am|have been|was|do|can not help but|starting to|start to|started to|beginning to|keep)? ~ (feel|felt|feeling) ~ (like|that|as if|as though) ~ (i am|i was|i mean|i do not|i have to|we are|my|i can not|i come|i rank) .. (to you|for you|around you|with you|by you|in your eyes|for your|from you|your (maid|mother|servant|therapist|roommate|enemy|punching bag|last priority|second choice|backup|assistant|secretary))',
  ],
  likely: [
    // it feels like you do not care
    `(it|this|lately it|that|which)? ~ (feels|felt) ~ (like|that|as if|as though) you ~ ${JUDGED}`,
    // i feel like you and her are closer
    'i ~ (am|have been|do)? ~ (feel|felt|feeling) ~ (like|as if|as though) you ~ !(and (i|me|your)|are (right|so sweet|amazing|great|doing|really good|all|here|there|with me|the only one who|finally|ready|home)|need a|could use|would (love|like|enjoy)|will (do|be) (great|fine|well|good)|can do|deserve|may|might|guys would|have a (good|great)) ~ _',
    // i feel attacked by you
    '(i|i am|makes me|made me)? ~ (feel|felt|feeling|am) ~ @pseudo .. (by|with|around) (you|your)',
    // you make me feel like you do not care
    `(makes|made|making|leaves) me ~ feel ~ (like|that|as if) you ~ ${JUDGED}`,
    // i feel like nobody here listens
    'i ~ (feel|felt) ~ (used|betrayed|abandoned|manipulated|attacked|ignored|disrespected|unloved|taken for granted|neglected|rejected|judged|unappreciated|bullied|cheated|deceived|lied to) ~ (because|when|whenever|every time|that|since|after) you ~ _',
    // i do not feel like i have a partner
    'i do not ~ feel ~ (like|as if|as though|that) (i ~ (have|matter|am) .. (boyfriend|girlfriend|husband|wife|partner|friend|to you|marriage|relationship|dad|mom)|you ~ _)',
  ],
});

export const feelYou = {
  id: 'feel-you',
  kind: 'pseudo-feeling',
  effect: '“I feel that you” tells what you think of them. A feeling is one word further in.',
  severity: 'mild',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 4: feelings versus non-feelings',
  specimens: ["⟦I feel like you don't care⟧.", 'I feel like pizza.'],
  find,
} as const satisfies Rule;
