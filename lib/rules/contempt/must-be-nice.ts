import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // must be nice to have all that free time
    '^ @lead? @lead? < (it|that)? ~ (must (be|feel)|wish i (could|had)|would be) (so|really|very|pretty)? (nice|lovely|great|amazing|wonderful|fun|good|awesome|easy|convenient|relaxing|sweet) (for you)? (to (not|never|just|only|get to|have (no|nothing|zero|all (that|this|the)|so (much|little)|someone (who|to do)|somebody|a maid|a wife|your (mommy|mother|parents)|everything (done|handed))|(be able|get) to (just|sleep|leave|sit|walk|ignore|do nothing|go out|forget|relax|come home|live without|nap)|sleep through|do nothing|sit (around|on your|there)|walk away|live without|be (so)? (perfect|clueless|oblivious|carefree|you|better than|the favorite|the favourite|waited on|above)|come home to|ignore|forget (about)?|go out (while|every)|relax while|lie around|sleep in while|nap while|have everything)|(being|having|not having|never having|living|getting) (so|a maid|someone|somebody|everything|nothing|no|all|such|rich|handed|perfect|better|above|never|always|waited|the favorite|your) .. |(sitting|sleeping) .. )',
    // some of us actually work
    '^ @lead? @lead? < (well)? (some|the rest|most) of us (actually|still|do not have (the luxury|all day|time (for|to)|rich|a trust|someone|mommy)|have (real|actual) |care|are (actually|trying to|not lucky|grown|adults)|(have to|need to|must) (actually|work for a living|earn|get up|be up|pay|clean)|work (for a living|hard|here|real)|have jobs|have a job|have work to do|have (real)? (problems|responsibilities|bills|lives|feelings|standards))',
    // must be hard to do nothing all day
    '^ @lead? < (it|that)? must be (so|really|very)? (hard|tough|difficult|exhausting|tiring|rough) (for you)? (to (do nothing|have|be so|sit|watch|always|never|not|scroll|play|lie|wash)|being (so|always|you|perfect|the)|sitting|doing nothing|having (no|nothing|so)|scrolling|watching|playing) ',
  ],
  hint: [
    // must be nice
    '^ < must be nice (for you|for some)? > $ %calm',
  ],
  likely: [
    // lucky you, I have three jobs
    '^ @lead? < (it is|it is all)? (easy|all right|alright|fine|okay|ok) for you (to (say|talk|judge|sit|be)|is not it|of course)',
    // that is easy for you to say
    '(that is|it is) (so|very|really|all too)? easy for you',
    // the rest of us will pick up the slack
    '(the rest of us|we|i|everyone else) (will|can|have to|always|must|end up|get to|am left|are left) (just)? (pick|picking|picks) up (your|the) (slack|pieces|mess)',
    // not all of us
    '^ @lead? < not (all|everyone|everybody) (of us)? (has|have|gets|get|is|are|can) .. (luxury|trust fund|rich parents|nothing to do|sit around|mommy|maid|time to|free time|as lucky as you|born with)',
  ],
});

/** Must be nice to have all that free time; some of us have to work: envy as reproach. */
export const mustBeNice = {
  id: 'must-be-nice',
  kind: 'contempt',
  effect: 'Envy said as a hint is heard as a reproach, and the need behind it is not.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Must be nice to have all that free time⟧.',
    '⟦Some of us actually work⟧.',
    "⟦That's easy for you to say⟧.",
    'Must be nice and warm at your place.',
    'Some of us are going to the pub.',
    'It must be nice to be home again.',
  ],
  find,
} as const satisfies Rule;
