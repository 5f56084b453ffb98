import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  sure: [
    // you did it to hurt me
    'you ~ (did|do|are doing|said|say|planned|wrote|posted|sent) ~ (this|that|it|all this|all of this) ~ (to|just to|only to|so as to) ~ (@wrong.base|punish|spite|make (me|us|him|her)|get (back|at|attention|out|rid|your)|look (good|big)|win|prove|shut|feel (better|big|superior)|avoid|me)',
    // you could not wait to tell everyone
    'you ~ (could|can) ~ (hardly|barely)? ~ (not)? ~ wait to ~ (tell|show|get (rid|away|out|back)|leave|rub|share|point|brag|post|start|blame|prove|@wrong.base)',
  ],
  likely: [
    // you only call when you need something
    'you ~ (only|just) ~ ever? ~ !(need|have|get|live|pay|be|know|go) (#Verb|text|call|ring|love|want|visit|message|phone) .. (when you|when it|when there|so you|so that|because you|because it|to (shut|get|look|make|avoid|keep|annoy|@wrong.base))',
    // you just did not want to come
    'you ~ (just)? ~ did not ~ (want|feel like|care) ~ (to (come|be|see|help|remember|know|try|go|deal|talk|hear)|enough to|coming|helping|talking|me|us)',
    // you do not want an answer, you want a fight
    'you ~ (do|did) not ~ (want|love|need|care about|miss) .. you ~ (want|love|need|miss|wanted|care about) ..',
    // you wanted a maid, not a wife
    'you ~ (just|only)? ~ wanted ~ (a (maid|housekeeper|servant|slave|fight|row|scene|reaction|cook|nanny|free|cleaner|mother)|to be the (good|hero|nice|favorite|favourite|one)|it this way|this to|me to (fail|feel|leave|cry)|us to fail|out all along)',
    // all you wanted was a lift
    '^ (all|the only thing) you ~ (ever)? ~ (wanted|want|were after|are after) ~ (from me)? ~ (is|was) ..',
    // you were hoping i would find out
    'you ~ (were|are|have been) ~ (hoping|waiting for|counting on|looking for|praying) ~ (that)? ~ (i|me|us|we|an excuse|a reason|him|her|them|to @wrong.base)',
    // you hope they forget me
    'you ~ hope ~ (they|she|he|i|we|nobody|no one) ~ (will|would|forget|forgets|fail|fails|do not|never)',
    // you were glad when i failed
    'you ~ (were|are) ~ (glad|pleased|happy|relieved|delighted|thrilled) ~ (that|when) ~ (i|we|he|she|they|my|our|_ and) .. (did not|failed|lost|split|left|broke|fell|was|cried|got (sacked|fired|rejected)|struggle|struggled)',
    // you would be happier if i disappeared
    'you ~ would ~ be ~ (happier|better off|glad|happy|relieved) ~ if (i|we|he|she) ~ (just)? ~ (disappeared|left|died|was not|were not|were gone|quit|failed|never)',
    // you resent me
    'you ~ (resent|despise|loathe|envy|can not stand|look down on|have it in for|have got it in for|are ashamed of|look down your nose at) (me|us|my|our|him|her|them|everyone|the fact|that i)',
    // you can not bear it when i am praised
    'you ~ can not ~ (bear|stand|handle|take|cope with|tolerate|deal with) ~ (it when|when|seeing|that|me being|my|hearing|being (wrong|told|second)|the (idea|thought|truth))',
    // you planned this
    '^ ~ you ~ (planned|orchestrated|engineered|staged|timed|wanted) (this|it|it all|all this|the whole) ~ (all along|from the start)? ~ $',
    // you are threatened by me
    'you are ~ (threatened|intimidated|embarrassed|bothered|jealous|scared) (by|of) (me|us|my|our|anyone|anybody|everyone|people|her|him|the truth|commitment)',
    // you are desperate to be offended
    'you are ~ (desperate|determined|itching|dying|looking|keen|out) to ~ (be (offended|right|the victim|a victim|liked)|@wrong.base|win|prove|make me|see me|get|start|catch|find)',
    // you are after something
    'you are ~ (after|in it for|here for|with (me|him|her) for|only with|only here) ~ (something|the|my|his|her|money|attention|sex|because)',
    // you had made up your mind
    '(you ~ (had|have)? ~ (already)? ~ made up your mind|your mind (was|is) ~ (already)? ~ made up)',
    // you have decided i am lying
    'you ~ (have)? ~ (already)? ~ decided ~ (that)? ~ (i am|i was|i did|he is|she is|we are|my) _',
    // you feel nothing
    '^ ~ you ~ (feel|felt) ~ (nothing|no (guilt|shame|remorse|regret)) ..',
    // you never wanted a home
    'you ~ (never|were never) ~ (wanted|meant|intended|loved|liked|believed|cared|sorry|interested|serious|going to) ..',
    // you do not believe a word of it
    'you do not ~ (believe|mean) ~ (a|one|any) ~ (word|thing)',
    // you do not even want this baby
    'you ~ (do not|did not) ~ even ~ (want|like|love|care|know|see|realize|realise|believe|feel) _',
    // you would rather talk to anyone but me
    'you would ~ (much)? ~ rather ~ #Verb .. (than|but me|instead of|with anybody|anyone but)',
    // you were deliberately vague
    'you (are|were) ~ (deliberately|purposely|intentionally|knowingly) _',
    // i doubt that was an accident
    'i ~ (doubt|do not believe) ~ (that|it|this) (was|is) ~ (an accident|a mistake|a coincidence)',
    // you do not seem to mind
    'you ~ do not ~ seem to ~ (care|mind|notice|be bothered|understand|get|realize|realise|want)',
    // deep down you know it
    '^ (and|but)? ~ deep down ~ you ~ know it $',
    // you get a kick out of it
    'you ~ get ~ (a kick|off|some kind of|some sick) .. (out of|on|from|thrill|pleasure) ..',
  ],
});

export const yourMotive = {
  id: 'your-motive',
  kind: 'mind-reading',
  effect: 'A motive guessed by somebody else can only be denied.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦You only call when you're bored⟧.", 'You only pay when you book.'],
  find,
} as const satisfies Rule;
