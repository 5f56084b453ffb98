import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('blaming', {
  sure: [
    // you make me feel small
    'you ~ (make|made|are making|have made|keep making|always make|never make|will make|are going to make) (me|us|him|her|them|everyone|everybody|my _|the kids|our _|other people|people|_) ~ (feel|look|seem|so|be)? ~ (so|like)? ~ (@feeling|@pseudo|@verdict)',
    // you make me want to scream
    'you ~ (make|made|are making) (me|us) ~ (want to|wanna) ~ (scream|cry|leave|die|quit|puke|vomit|throw up|give up|kill|punch|hide|disappear|run)',
    // you are making this hard
    'you ~ (make|made|are making|keep making) (it|this|everything|things|life|my life|our life|that) ~ (so|really|very|too|all|harder|worse|impossible|about you|difficult|hard|miserable|hell|a nightmare|unbearable|awkward|into|more)',
    // you make me sick
    'you ~ (make|are making) (me|us) ~ (sick|nuts|crazy|mad|ill|look like|miserable|late|wait|beg|do everything)',
    // you hurt me
    'you ~ (really|deeply|always|keep|just)? ~ (break|broke|have broken|are breaking|ripped|tore) (my|our|her|his) heart',
  ],
  likely: [
    // you made me wait outside · you made us miss the start
    '!(if|when) you ~ (make|made|are making|have made|keep making) ~ (me|us|him|her|them|my _|the kids|everyone) ~ !(@praise|smile|laugh|proud|blush|a better|a (coffee|cake|card|promise|deal|sandwich|list|drink|cup|mixtape|believer|man|woman|mother|father|happy|very|lucky|winner)|better|believe|who i|want to be|want (it|one|some|more|to (go|try|visit|watch|read|eat|cook|dance|sing|be|hug|kiss|buy))|feel (good|better|so|like (a (queen|king|princess|million|kid|new|better|man|woman)|home|i (can|belong|matter))|loved|safe|special|at|welcome|proud|young|great|alive|wanted|beautiful|comfortable|seen)|realize|realise|hungry|crave|dinner|breakfast|lunch|coffee|tea|grin|giggle|chuckle|miss|think of|curious|an offer|the (happiest|luckiest|proudest)|day|complete|stronger|strong|go (awww|aww|wow)|melt|fall) (look|#Infinitive|#PresentTense|do|wait|cry|late|wear|search|go|pay|sit|stand|hate|leave|lie|seem)',
    // you drive me crazy
    'you ~ (are)? ~ (driving|drive|drove|piss|pissed|pissing|tick|ticked|annoy|annoying|annoyed|irritate|irritating|irritated|stress|stressing|stressed|disappoint|disappointed|disgust|disgusted|embarrass|embarrassed|embarrassing|humiliate|humiliated|exhaust|exhausted|exhausting|drain|draining|drained|depress|depressed|depressing|bore|bored|frustrate|frustrated|infuriate|infuriated|scared the|grossing|gross|upset|sicken|wear|wore|wearing|creep|creeping) (me|us|everyone|my|the whole|everybody)',
    // you gave me a headache
    'you ~ (give|gave|are giving|have given|giving) (me|us) ~ (a)? ~ (headache|anxiety|panic|ulcer|trust issues|nightmares|migraine|heart attack|gray hair|grey hair|the creeps|a breakdown|nothing but|depression|hell|grief)',
    // you had me worried
    'you ~ had (me|us) ~ (doubting|worried|worrying|crying|scared|thinking|waiting|believing|up all|running|begging)',
    // i cry because of you
    '^ ~ i ~ #Verb .. because of your ~ (@verdict|temper|drinking|lies|attitude|mess|mistake|mistakes|behavior|behaviour|words|actions|jealousy|drama|laziness|decisions|choices)',
    // you are the problem
    'you are ~ (the|a|my|our|such a) ~ (problem|bad influence|burden|nightmare|disappointment|embarrassment|disgrace|liability)',
  ],
});

export const youMadeMe = {
  id: 'you-made-me',
  kind: 'blaming',
  effect: 'A feeling with somebody else as its cause asks them to disprove it.',
  severity: 'mild',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: denial of responsibility',
  specimens: ['⟦You made me cry⟧.', 'You make me happy.'],
  find,
} as const satisfies Rule;
