import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  sure: [
    // fuck you · screw you, asshole · damn you both
    '<&(a|the|that|this|to|will|i|can|could|would|let|they|he|she|want|what) (fuck|screw|damn|curse|blast) (you|you guys|you two|you both|you all) (too|all|both|bro|and your _|and the horse you rode in on|and everyone like you)? ((you)? @sharp? @sharp? @name)? > !(letter|song|letters|kind|are|were|have|is|can|do|did|look|should|tonight|in|for real)',
    // go to hell · you can go fuck yourself
    '<^ @lead? @lead? ((you|they) can|why do not you)? (just)? go (straight)? (to hell|fuck yourself|screw yourself|fuck yourselves|die|jump off|jump in|choke on|suck a)',
    // go to hell, you smug git
    '<^ @lead? (you can|both of you|why do not you|you)? (just)? (fuck|piss|bugger|sod|naff) (right|the hell)? off ((you)? @sharp? @sharp? (@name|@image.one))? > !(with|at|to|he|she|they)',
    // kiss my ass · you can rot in hell
    '<^ @lead? (you can|i hope you|you)? (just)? (drop dead|burn in hell|rot in hell|kiss my (ass|butt|arse)|eat shit|eat a shit|bite me|blow me|suck it|sit on it|up yours|suck (my|a) (dick|cock|balls)|get stuffed|get bent|get fucked|get wrecked|shove it|stuff it|eat a dick|eat my shorts|stick it (up|where)|shove it (up|where)|rot|f you|f u|f off|choke on it|fuck your (mother|mom|mum|life|face|self|opinion|feelings)|go die|go kill)',
    // fuck off with your double standards
    '^ (fuck|piss|bugger|sod) off with your',
    // to hell with you
    '(to hell with|a curse on|a pox on) you',
    // get lost, you fool
    '<^ @lead? (you)? (get lost|beat it|scram) ((you)? @sharp? @sharp? (@name|@image.one))? > ($|already|now)',
  ],
});

/** Screw you, go to hell: a pure insult. */
export const curse = {
  id: 'curse',
  kind: 'labeling',
  effect: 'A curse ends the conversation that the words could have been about.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Screw you⟧.',
    '⟦go to hell⟧',
    '⟦You can kiss my ass⟧, Rob.',
    'Damn, you are good!',
    'I always get lost in that part of town.',
  ],
  find,
} as const satisfies Rule;
