import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pseudo-feeling', {
  sure: [
    // i feel that you are being unfair
    '(i|it|just|i just|i still|i really|honestly i|lately i|sometimes i)? ~ (am|have been|have|do|can not help but|starting to|start to|started to|beginning to)? ~ (feel|feels|felt|feeling|sounds|seems) ~ (like|that|as if|as though) ~ you !(and i|and me|are (right|so sweet|amazing|great|doing great|doing well|really good|all|here|there|with me|the only one who)|need a|could use|would (love|like|enjoy)|will (do|be) (great|fine|well|good)|can do|deserve|are onto|are too hard on|might|may|should come|guys would) ~ _',
    // i feel that you are being unfair
    '(i|it) ~ (feel|feels|felt) you ~ (do not|did not|never|always|are (not|being|just|only|too|so|always)|only|just|could have|should)',
    // i feel like i am nothing to you
    '(i|it)? ~ (feel|feels|felt|feeling) ~ (like|that|as if|as though) ~ (i am|i was|i mean|i do not|i have to|we are|my|i can not|i come|i rank) .. (to you|for you|around you|with you|by you|in your eyes|for your|from you|your (maid|mother|servant|therapist|roommate|enemy|punching bag|last priority|second choice|backup|assistant|secretary))',
  ],
  likely: [
    // i feel attacked by you
    '(i|i am|makes me|made me)? ~ (feel|felt|feeling|am) ~ @pseudo .. (by|with|around) (you|your)',
    // you make me feel like you do not care
    'feel ~ like you ~ (do not|did not|never|are not|would rather|hate|only|just|want|think|could not)',
    // i feel like nobody here listens
    'i ~ (feel|felt) ~ (used|betrayed|abandoned|manipulated|attacked|ignored|disrespected|unloved|taken for granted|neglected|rejected|judged|unappreciated|bullied|cheated|deceived|lied to) ~ (because|when|whenever|every time|that|since|after) you ~ _',
    // feels like you are backpedaling
    '^^ ~ (feels|feel|felt) like you ~ (are|do|did|have|were|only|just|never|always|want|would) _',
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
