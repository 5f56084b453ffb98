import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // one more lie and I am gone
    '<^ @lead? (you have|you have got|you get|tell me|give me|pull)? (just)? (one more|another|one single) !(week|day|hour|month|year|minute|thing and i am (home|off)|episode|game|round|drink|coffee|beer|push|lap|exam|shift|bite|page|chapter|stop|box|meeting|call|errand) .. (and|then) (i|we|you|it|this|u|the|everyone|your|that) (am|are|is|will|can|lose|leave|would) ~ (done|gone|out|over|leaving|through|finished|leave|lose|tell|telling|never|find|block|throw|kick|fired|divorce|regret|going to (leave|tell|lose|throw|scream)|pack|be (sorry|out|gone|fired|over)|taking|off the|calling my|walking|screaming|swear|sleeping|know)',
    // keep bringing them late, see what the judge says
    '<^ @lead? (keep|keep on) .. (@wrong.ing|@nuisance.ing|talking|lying|it up|this up|that up|pushing|bringing|calling|doing|going|treating|acting|playing) ... (see (what|how|where|if|who)|watch (what|how)|you will (find out|see (what|how)|regret|be sorry|lose|wish)|i (will|am going to) (tell|leave|lose|call|show|make|end)|we are (done|through|over))',
    // keep talking and see what happens
    '<(keep|keep on|do (that|it|this) again|do (that|it|this)|try (that|it|this|me)|say (that|it|this)|touch|call me that|talk to (me|her|him|them) (like|again)|lie|miss|cancel|pull|forget|ignore|walk away|walk out|cross|go (behind|near|there)) .. and (see (what|how|where|if|who)|watch (what|me|how)|you will (see (what|how)|regret|be|find|never|lose|wish|hear|pay)|you are (out|done|fired|off|dead|finished|gone|history|on your own|not (welcome|invited))|we are (done|through|finished|over)|i am (gone|done|leaving|out|telling|calling my)|i will (tell|make|end|ruin|show|never|leave|have|break|be gone|post|send|take|throw|kick|see you|sue|report)|it is over|consider|you can (kiss|forget|pack|find|say|consider|leave|sleep|explain)|find out)',
    // this is your last chance
    '<(this is|consider this|that was|that is|you are on|here is|it is) ~ (your|the|my) (very)? (last|final) (chance|warning|warnings|strike|notice to you) !(to (get|buy|register|sign up|save|see|grab|book|win|enter|order|vote|join|apply)|for (tickets|the sale|early))',
    // I am warning you
    '&please (i am (only)? (warning you|not (warning|telling) you again|giving you (one (more|last)|a (final|last)|until|24|two|three|five|ten|fair warning))|i (will not|am not going to) (warn|tell) (you|it|this|myself|that) (again|twice|another)|(do not|you do not want to) (make me) (tell|say|come|call|get|angry|regret|choose|leave|go|show|repeat|use|drag|turn|hurt|lose|mad|take|bring|prove|post|involve)|i am counting to|you have (got)? (until|till|exactly|one (hour|minute|day|week)|two (hours|minutes|days)|five (minutes|seconds)|ten (minutes|seconds)|24 hours|three seconds) .. (to|or|before|then)|you have been warned|do not say i did not warn you)',
    // you are this close to losing me
    '(you are|i am) ~ (this close|this far|inches|one step|one (mistake|lie|text|fight|word) away|about) (to|from) (losing|lose|being|leaving|getting|out|done|divorce|calling it|walking|ending|finding yourself)',
    // you are on thin ice
    'you are ~ (on|skating on|walking on|treading on) (very|really|seriously|extremely|such)? (thin ice)',
  ],
  likely: [
    // last chance, are you coming
    '<^ @lead? (last|final) (chance|warning) > ($ %cold) !(to (get|buy|register|sign|save|see|grab|book|win|enter|order)|tickets|for|today)',
    // do that once more and I am at my sister's
    '<^ @lead? (you)? !(try|check|read|restart|come|visit|ask|click|run|press|test|open|look|install|refresh|think|breathe|start|sing|dance|smile|laugh|call me anytime) #Verb .. (again|once more|one more time|another time) .. and (i|we|you|u|it|that|the|there|do not|your|my|one|everyone|this|never|consider|see|watch|kiss|say) ',
    // one more F and you can kiss the car goodbye
    '<^ @lead? (one more|another|one single|just one more) !(week|day|hour|month|year|minute|episode|game|round|drink|coffee|beer|push|lap|exam|shift|bite|page|chapter|stop|box|meeting|errand|sleep|class|song|level|stop|lecture|time zone|thing and (i am|we are) (home|off|done|finished)) .. and (i|we|you|u|it|that|the|your|my|everyone|this) !(am (home|free|back|off|heading|going home|on my way)|are (home|free|there|all set|set)|will be (home|there|free|back|done for)|can (go|rest|relax|sleep|leave early|start|finish|head))',
    // miss Saturday and you can collect your stuff
    '<^ @lead? (you)? (miss|skip|cancel|embarrass|touch|lie|cheat|cross|walk out|walk out that door|leave me|leave us|leave now|report|bail|ignore|ruin|disrespect|mess (with|up)|talk to me like|speak to me like|set foot|keep (pushing|talking|lying|ignoring|it up|this up|acting|treating|bringing|on)|pull (that|this|another)|blame|hurt|go behind|hang up|steal|flirt|come home late|be late|raise your) ... and (you (can|will|are|lose|may|better)|u|i (will|am|swear|promise|walk|file|leave|take|tell|sign|report|stop|never|go)|we (are|will)|do not|never|it (is|will)|(the|your) (next|phone|car|deal|wedding|kids|switch|xbox|card|job|access|whole|locks) (will|is|are|goes|gets)|consider|kiss|expect|find|there (will|is)|that is (it|us|the)|one day|so help|watch|see (what|how|who)) ',
    // you have until Sunday
    '<^ @lead? you (have)? (got)? (until|till) (sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|midnight|noon|the (end of the)? (week|weekend|day|month)|five|six|seven|eight) > ($|to (apologize|apologise|decide|pay|fix|tell|explain|move|get out|leave|make|prove|come clean|sort|clear|give|return|delete|change|pick|choose))',
    // last warning before I stop answering
    '<(last|final) (warning|chance|time i) (before|cover|do|help|bail|lend|ask|tell|say|lie|clean|trust|believe|forgive|let|make excuses|save|or)',
    // we can do this the easy way or the hard way
    '(the easy way or (the|a) hard way|(the|this) (easy|hard) way (is|it is)|the hard way then)',
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
