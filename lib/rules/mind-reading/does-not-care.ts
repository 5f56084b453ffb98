import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('mind-reading', {
  sure: [
    // you do not care about me
    'you ~ (do not|could not|did not|can not|never|have never|clearly do not) ~ (care $|care (about (me|us|my|our|anyone|anybody|anything|how i|how we|what i|him|her|them|your|the kids|other|others|people)|how (i|we)|what i|about me|enough|anymore|at all)|give a (shit|damn|fuck|crap|toss|rat)|love me|respect me|appreciate (me|us|anything|what i|how|all|my)|value (me|us|my)|trust me|want me|want us|even like me|miss me|respect (my|our|us)|take me seriously|want to be with me)',
    // you could not care less
    'you ~ could ~ (not)? care less',
    // you only care about yourself
    'you ~ (only|just) ever? ~ (care|think|love|cared|worry) ~ (about)? (yourself|you|your|me when|money|what|how|people)',
    // you only call when you want something
    'you ~ (only|just) ~ #Verb .. when (you|it) ~ (need|want|suits|feel like|are bored|are lonely|are drunk|have)',
    // you did that on purpose
    '&(ignore|hurt|miss|leave|avoid|annoy|upset|tell|told|see|saw|get|got|for|to|with) you .. (on purpose|to spite me|out of spite|just to (hurt|annoy|spite|punish|embarrass|get back|upset|provoke|make me))',
    // you would rather work than be with me
    'you ~ (would|had) (much)? rather ~ #Verb .. than',
  ],
  likely: [
    // you do not care what happens
    'you ~ (do not|could not|did not|never) ~ (care ~ (what|how|that|if|who|when|about)|understand (me|us|how i|what i|my))',
    // you just want to win
    'you ~ (only|just|simply) (want|wanted|like|liked|love|enjoy) ~ (to (win|be right|hurt|control|fight|argue|start|make me|make everyone|get (rid|back|out|even|your)|see me|look (good|like)|prove|punish|play|have the last|feel (superior|better|important)|use|show off|blame|@wrong.base)|me to|attention|someone to|somebody to|everyone to|an excuse|a fight|a maid|sex|my money|money|it all|drama|everything)',
    // you clearly do not want me here
    'you ~ (obviously|clearly|evidently|apparently|plainly) ~ (do not ~ (care|want|love|respect|trust|think|value|know|listen|give|get|like|understand|realize|realise|read|see|appreciate|grasp|remember)|did not ~ (care|read|listen|think|try|bother|look|check|learn|understand)|missed the|think|hate|prefer|have no|never)',
    // you want me to fail
    'you ~ (want|wanted) me to ~ (fail|suffer|leave|be miserable|beg|lose|hate|feel|look|be the|do everything|be alone|give up|shut)',
    // you like making me feel bad
    'you ~ (like|love|enjoy|get off on|get a kick out of) ~ (making|seeing|watching|hurting|humiliating|embarrassing|fighting|arguing|punishing|playing|being @verdict|the drama|drama|it when i)',
    // you think i am stupid
    'you ~ (think|thought|believe|act like|seem to think) ~ (that)? (i am|i was|i will|i do not|i can not|i should|i have) ~ (stupid|an idiot|dumb|a fool|your (maid|slave|servant|bank|property|enemy|secretary|assistant|mother|therapist|doormat)|beneath|nothing|worthless|not good|just|here to|going to|too|lying|joking|made of|do not|know)',
    // you think you are better than me
    'you ~ (think|thought|believe|act like|seem to think) ~ (that)? you ~ (are|can|know|own|run|deserve|were) ~ (better|always|so|better|above|perfect|special|always|everything|smart|smarter|god|the boss|the only|funny|clever|it all|me|us|just|do whatever|get away|talk|treat|the best|in charge|entitled|too good|never)',
    // you think this is funny
    'you ~ (think|thought) ~ (this|that|it|everything|the world|money) is ~ (funny|a joke|a game|okay|ok|fine|about you|all about|always|just|normal|acceptable|beneath|my job|my fault|your)',
    // you have already made up your mind
    'you ~ (have)? ~ (already|clearly|obviously) ~ (made up your mind|decided|moved on|checked out|given up|gave up|know)',
    // you knew it would hurt me
    'you ~ ((knew|know) ~ (full well|exactly what|perfectly well|damn well|very well)|knew ~ (it would|this would|that would|how much|how i|what you|i (was|wanted|needed|hated|would (be|hate|cry|worry|never|not|get|feel|have to))))',
    // you are just jealous
    'you are ~ (just|only|clearly|obviously|secretly) ~ (jealous|scared|afraid|ashamed|embarrassed|angry|mad|using|trying|looking|doing|saying|bored|out for|out to|in it for|waiting|after|pretending|with me because|threatened|insecure|bitter)',
    // you are using me
    'you are ~ (using me|punishing me|testing me|hiding something|ashamed of (me|us)|embarrassed (by|of) (me|us)|sick of me|tired of me|bored (of|with) me|trying to (hurt|control|punish|provoke|make me|avoid|get (out|back|rid)|confuse|change the|guilt|turn|trick|start|pick|fool|embarrass|humiliate|manipulate)|looking for (a fight|an excuse|someone else|a reason)|in denial|out to get|pretending|hoping i|waiting for me to)',
    // you are obviously hiding something
    'you are ~ (hiding something|up to something|seeing someone|in love with (someone|her|him|my|another)|still in love with)',
    // you hate me
    'you ~ (hate|despise|resent|dislike|can not stand|regret marrying|never loved|never liked|never wanted|stopped loving|stopped caring) ~ (me|us|my|it when i|that i|being|having)',
    // you love your job more than me
    'you ~ (love|like|care about|prefer|care more about|value|care for|respect|trust) .. (more|better|over|much more) (than|over)? (me|us|your|our|anything)',
    // as if you care
    '(as if|like|not that|not like) you ~ (care|cared|give a|gave a|would care|would know|would understand|even care|ever cared|noticed|would notice)',
    // you do not want to fix this
    'you ~ (do not|did not) ~ (want to (fix|change|talk to me|try|listen|admit|be with me|spend|see me|help me|work on (this|us)|understand me|hear it from me)|mean (it|any)|believe in me|think about (me|us|anyone|how i|what i)|like me|feel anything|miss us|regret|notice me|mind hurting)',
    // i mean nothing to you
    '(i|we|the kids|your family|this family|our marriage|my feelings) ~ (mean|means|am|are|is|do not matter|does not matter|mean so little) ~ (nothing|just|not anything|an afterthought|a joke|worthless|so little)? ~ to you',
    // i am just a wallet to you
    'i am ~ (just|only|nothing but|nothing more than|merely) (a|an|your) .. (to you|for you)',
    // you see me as
    'you ~ (see|treat|view|regard) me as',
    // the only reason you like me
    'the (only|real) reason (that)? you ~ _',
    // i know what you are up to
    'i ~ (know|see) ~ (exactly)? ~ what you are ~ (up to|doing|trying|playing|after|really)',
    // you got what you wanted
    'you ~ (got|have) (exactly)? what you wanted',
    // you expect me to
    'you ~ (expect|expected|want) (me|us|everyone|everybody) to ~ (just|do everything|read your|drop everything|wait|be your|jump|know|clean|pay|believe|sit|smile|put up|act|forget|fix|handle|serve|apologize|beg|bow)',
  ],
  hint: [
    // you wanted this
    'you ~ (wanted|needed) (this|to)',
    // you hate my friends
    'you ~ (hate|despise|resent) !(it|that|this|them) _',
    // you do not love her
    'you ~ do not ~ (love|respect|trust|want) !(to|that|it|them|this) _',
  ],
});

export const doesNotCare = {
  id: 'does-not-care',
  kind: 'mind-reading',
  effect: 'This says what they feel. Asking may bring more.',
  severity: 'mild',
  source: 'Burns, Feeling Good (1980), ch. 3: mind reading and jumping to conclusions',
  specimens: [
    "⟦You don't care about me⟧.",
    '⟦You only call when you want something⟧',
    "You don't care for olives?",
  ],
  find,
} as const satisfies Rule;
