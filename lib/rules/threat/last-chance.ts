import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // one more lie and I am gone
    '<^ @lead? (you have|you have got|you get|tell me|give me|pull)? (just)? (one more|another|one single) !(week|day|hour|month|year|minute|thing and i am (home|off)|episode|game|round|drink|coffee|beer|push|lap|exam|shift|bite|page|chapter|stop|box|meeting|call|errand) .. (and|then) (i|we|you|it|this|u|the|everyone|your|that) (am|are|is|will|can|lose|leave|would) ~ (done|gone|out|over|leaving|through|finished|leave|lose|tell|telling|never|find|block|throw|kick|fired|divorce|regret|going to (leave|tell|lose|throw|scream)|pack|be (sorry|out|gone|fired|over)|taking|off the|calling my|walking|screaming|swear|sleeping|know)',
    // keep bringing them late, see what the judge says
    '<^ @lead? (keep|keep on) .. (@wrong.ing|@nuisance.ing|talking|lying|it up|this up|that up|pushing|bringing|calling|doing|going|treating|acting|playing) ... (see (what|how|where|if|who)|watch (what|how)|you will (find out|see (what|how)|regret|be sorry|lose|wish)|i (will|am going to) (tell|leave|lose|call|show|make|end)|we are (done|through|over))',
    // keep talking and see what happens
    '<(keep|keep on|do|try|say|touch|call|talk|lie|miss|cancel|come|show up|speak|pull|be|leave|forget|ignore|walk|mention|cross|go) .. and (see (what|how|where|if|who)|watch (what|me|how)|you will (see (what|how)|regret|be|find|never|lose|wish|hear|pay)|you are (out|done|fired|off|dead|finished|gone|history|on your own|not (welcome|invited))|we are (done|through|finished|over)|i am (gone|done|leaving|out|telling|calling my)|i will (tell|make|end|ruin|show|never|leave|have|break|be gone|post|send|take|throw|kick|see you|sue|report)|it is over|consider|you can (kiss|forget|pack|find|say|consider|leave|sleep|explain)|find out)',
    // this is your last chance
    '<(this is|consider this|that was|that is|you are on|here is|it is) ~ (your|the|my) (very)? (last|final) (chance|warning|warnings|strike|notice to you) !(to (get|buy|register|sign up|save|see|grab|book|win|enter|order|vote|join|apply)|for (tickets|the sale|early))',
    // I am warning you
    '&please (i am (only)? (warning you|not (warning|telling) you again|giving you (one (more|last)|a (final|last)|until|24|two|three|five|ten|fair warning))|i (will not|am not going to) (warn|tell|say|repeat) (you|it|this|myself|that) (again|twice|another)|(do not|you do not want to) (make me) (tell|say|come|call|get|angry|regret|choose|leave|go|show|repeat|use|drag|turn|hurt|lose|mad|take|bring|prove|post|involve)|i am counting to|you have (got)? (until|till|exactly|one (hour|minute|day|week)|two (hours|minutes|days)|five (minutes|seconds)|ten (minutes|seconds)|24 hours|three seconds) .. (to|or|before|then)|you have been warned|do not say i did not warn you)',
    // you are this close to losing me
    '(you are|i am) ~ (this close|this far|inches|one step|one (mistake|lie|text|fight|word) away|about) (to|from) (losing|lose|being|leaving|getting|out|done|divorce|calling it|walking|ending|finding yourself)',
    // you are on thin ice
    'you are ~ (on|skating on|walking on|treading on) (very|really|seriously|extremely|such)? (thin ice)',
  ],
  likely: [
    // last chance, are you coming
    '<^ @lead? (last|final) (chance|warning) > ($ %cold) !(to (get|buy|register|sign|save|see|grab|book|win|enter|order)|tickets|for|today)',
  ],
});

/** One more lie and I am gone; last chance; final warning: a count that runs out. */
export const lastChance = {
  id: 'last-chance',
  kind: 'threat',
  effect: 'A count that runs out leaves only winning or losing.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    "⟦one more lie and i'm gone⟧",
    '⟦This is your last chance⟧.',
    '⟦Keep talking and see what happens⟧.',
    "⟦I'm warning you⟧.",
    'One more episode and I am off to bed.',
    'Keep going and you will see the church on the left.',
    'Last chance to get early tickets!',
  ],
  find,
} as const satisfies Rule;
