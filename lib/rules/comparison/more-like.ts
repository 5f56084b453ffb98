import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('comparison', {
  sure: [
    // why can not you be more like her
    'why (can|could|are|do|will|would|is it that) ~ (not you|you not|you never|it you can not) ~ (be|act|behave|live|look|try to be|do it|do things|do that)? ~ (a bit|a little)? (more|just|half as .. )? ~ (like|as _ as) !(to|that|it when|when|this|me anymore|him|her) _',
    // you should be more like your brother
    '@you ~ (should|could|need to|ought to|must|might|might want to|would do well to) ~ (try to|try|learn to)? ~ (be|act|behave|do|live) ~ (a (bit|little))? (more|half as .. as) ~ like (your|my|the|his|her|tom|_)',
    // I wish you were half as attentive as him
    '(i (wish|just wish|only wish)|if only) you (were|could be|would be|was|acted|behaved|looked|worked|tried|cared|treated me|could) .. (like (your|my|him|her|them|the|other|_)|(half|as) .. as )',
    // be more like your sister
    '^ @lead? (try to|try|just)? be (a (bit|little))? more like (your|my|him|her|the|tom|_)',
    // you could learn from your brother
    '@you (could|should|might|can|ought to|need to) ~ (learn|stand to learn|take) ~ (a (thing|lesson|page|leaf|few things)|a lot|something|notes|lessons|some (lessons|notes|tips)|a few tips) ~ (or two)? ~ (from|out of|of) !(that|this|the (book|video|course|class|podcast|article)|it|reading|watching) (your|my|his|her|him|them|the|other|_)',
    // take a page out of your sister book
    '(why do not you)? (take (a (page|leaf) (out of|from)|notes from|lessons from|a lesson from|an example from|a cue from)|follow (your|my) .. (example|lead)|look at how (your|my|the|other|everyone)) ',
  ],
});

/** Why can you not be more like your sister: another person held up as a model. */
export const moreLike = {
  id: 'more-like',
  kind: 'comparison',
  effect: 'Measured against somebody else, people defend what they are.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    "⟦Why can't you be more like your sister⟧?",
    '⟦I wish you were more like Tom⟧.',
    '⟦you could learn a thing or two from your brother⟧',
    'You look like your sister.',
    'You could learn a lot from that book.',
  ],
  find,
} as const satisfies Rule;
