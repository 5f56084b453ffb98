import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // you have no spine · you have absolutely no class
    '@you (have|had|got|have got|show|showed) ~ (no|zero|not an ounce of|not one ounce of|not a shred of|not a) ~ (fucking|damn)? @virtue !(to make|of (my|the))',
    // you do not have the guts · you do not even have a conscience
    '@you (do not|did not|never) ~ (have|had|got) ~ (a|an|any|the|one|an ounce of|a shred of|a drop of|the slightest|much of a|enough)? .. (@virtue|bone in your body)',
    // you would not know loyalty if it hit you
    '@you (would|could) not (know|recognize|recognise) .. if (it|you|he|she)',
    // you lack basic decency
    '@you ~ (lack|lacked) (the|any|even|all|basic|common|a|simple)? @virtue',
    // you have a heart of stone
    '@you ~ (have|have got) ~ (a|an|such a) ~ (heart of stone|god complex|victim complex|superiority complex|attitude problem|mean streak|cruel streak|chip on your shoulder|serious attitude problem|thick skull|massive ego|huge ego|giant ego)',
  ],
  likely: [
    // you have some nerve · you have got a lot of nerve
    '@you (have|had|got|have got) ~ (some|a lot of|a|the|real|such|so much|lots of|no)? ~ (nerve|gall|audacity|cheek|chutzpah|balls) !(damage|endings|of steel)',
    // the nerve of you
    '^ @lead? < the (nerve|gall|cheek|audacity|arrogance) (of you|on you|you have|to)',
    // you have no idea · you know nothing
    '^ @lead? @lead? < @you ~ (have|had|have got) ~ (no|not a|not the (slightest|faintest|foggiest)) ~ (idea (what you are (talking|saying)|how to)|clue|concept|right to|proof|evidence|excuse|business|leg to stand on|sense of|respect|patience|consideration|regard|appreciation|interest in|time for) ',
    '^ @lead? @lead? < @you ~ (know nothing ($|about|of)|do not (even)? know (anything|the first thing|a thing|shit|jack|squat|what you are (talking|saying|doing|on))|do not know how to (behave|act|treat|listen|drive|read|cook|talk to)) .. ',
    // you are incapable of love
    '@you are ~ (incapable of|not capable of|unable to|not able to) .. (love|loving|empathy|anything|caring|feeling|thinking|telling the truth|being honest|honesty|listening|change|changing|growing|admitting|apologizing|apologising|keep|tell|admit|listen|care|think)',
    // you have such an attitude
    '@you ~ (have|have got) ~ (such)? (a|an) (attitude|big mouth|ego|nasty temper|short fuse|problem with (everything|everyone|the truth))',
  ],
});

/** You have no shame: a virtue denied. */
export const lackOfVirtue = {
  id: 'lack-of-virtue',
  kind: 'labeling',
  effect: 'What a person is said to lack cannot be answered, only disputed.',
  severity: 'strong',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: [
    '⟦You have no shame⟧.',
    "⟦You don't have the guts to tell me⟧.",
    '⟦you lack basic decency⟧',
    'You have no idea how happy you make me.',
    'You have a heart of gold.',
  ],
  find,
} as const satisfies Rule;
