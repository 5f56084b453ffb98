import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // do you even care
    '(do|did|are|were|can|could|have|will) (not)? you even (care|listen|listening|hear|know|notice|realize|realise|understand|want|love|like|try|trying|remember|think|read|look|bother|see|miss|consider|ask|apologize|sorry|a)',
    // do you ever think about anyone else
    '(do|can|will|would|did) (not)? you ever (listen|help|shut|apologize|apologise|take responsibility|learn|care|bother|stop (@wrong.ing|talking|thinking|to think)|think (about|of) (me|us|anyone|anybody|others|other people|how|what|the)|consider (me|us|how|my|other)|ask (me|how|yourself)|clean|do anything|let me|tell the truth|think before)',
    // do you have any idea what you have done
    'do you have any ~ (idea|clue|concept) ~ (what (you|it|this|that|i)|how (much|hard|long|it|this|that|i|you|many times|selfish|embarrassing|embarrassed|humiliating|worried|@feeling|@verdict))',
    // are you ever going to help
    '(are|will) you ever (going to|gonna)? ~ (help|listen|stop|learn|grow|change|apologize|apologise|take|start|be|do|clean|get|answer|tell|let|pay|give)',
    // have you no shame
    'have you (no|any|lost your|lost all|completely lost) (shame|heart|decency|respect|manners|mind|senses|marbles|hearing|pride|conscience|self respect)',
    // do you have no shame
    'do you (not)? have (no|any) (shame|heart|decency|respect|manners|conscience|self respect|brain|feelings|empathy)',
    // have you ever once thought
    'have you ever (once|even) _',
    // does it ever occur to you
    '(does|did|has) it (ever|even|never|not) ~ (occur|occurred|cross|crossed|dawn|dawned|bother) (to|on)? (you|your)',
  ],
  likely: [
    // do you really think i am that stupid
    '^ ~ do you ~ (really|honestly|seriously|actually|truly|genuinely) ~ (think|believe) ~ (that)? ~ (i ~ (am|will|would|do not|want|enjoy|like|have|can|care|need)|you are|you can|this is|that is|it is|anyone|anybody|i care) ..',
    // do you expect me to believe that
    '^ ~ do you ~ expect ~ (me|us|everyone|people|anyone) to ..',
    // do you think i am stupid
    '^ ~ do you ~ (think|believe) ~ (i am|i was|i would|i enjoy|i like|i want|i have|i do not|money|this is|that is|it is) ~ (stupid|blind|an idiot|dumb|a fool|that stupid|made of|your maid|your|funny|a joke|a game|okay to|ok to|fair|normal|acceptable|grows|being|doing this|nothing|for fun)',
    // do you have to do that
    '^ ~ (do|did) you ~ (always)? ~ (have|need|got) to ~ (be (so|such|like|that)|do (that|this)|make (everything|it|such|a|me|fun)|say (that|it|things)|bring|mention|act|talk (so|like|about|to me)|start|keep|always|tell (everyone|your|my|her|him|them|the)|argue|@wrong.base)',
    // do you enjoy hurting me
    'do you ~ (enjoy|like|love|get off on|get a kick out of) ~ (@wrong.ing|making me|making everyone|seeing me|watching me|being @verdict|fighting|arguing)',
    // do you want me to fail
    'do you ~ want me to ~ (fail|suffer|leave|be miserable|beg|lose|hate|die|go crazy|cry|feel)',
    // do not you care
    '^ ~ (do|did) (not you|you not) ~ (care (about|how|if|that|at|anymore)|have any ~ (respect|shame|decency|manners|self|feelings|consideration)|know how to|ever|even|respect|love me|want me|remember anything|trust me|you dare)',
    // do you not understand
    '^ ~ (do|did|can|could) you not ~ (see|understand|realize|realise|get|hear|listen|care|know|think|read)',
    // can not you see that i am busy
    '^ ~ (can|could) not you ~ (see (that|i|how|what)|even|ever|stop|understand (that|i|how)|take a (hint|joke)|do anything|shut|at least|be (nice|normal|happy|a|more|serious|quiet)|do one|keep (your|quiet|it|still|a)|think|let me (finish|speak|live|be|sleep|do)|get anything|once|for once|behave|act (like|your|normal)|tell (i am|that i)|just ~ (leave|be|shut|stop|let (me|it)|admit|try|say|drop|trust|do (one|it right|what|as)|@care.base (me|us|my)))',
    // can you for once listen
    '^ ~ (can|could|would|will) you ~ (for once|just once|for one|just stop|please stop|stop (@wrong.ing|being|acting|making|with|it)|at least|not (@wrong.base|be)|quit|shut|just shut|be any more|be more @verdict)',
    // will you always cheat
    '^ ~ will you ~ @always ~ (@wrong.base|be ~ @verdict)',
    // must you always
    '^ ~ must you ~ _',
    // are you trying to ruin us
    'are you ~ (trying|planning|hoping|determined) to ~ (@wrong.base|lose|kill|make me|make us|get me|get us|start|embarrass|drive|get fired|piss|be @conduct)',
    // are you listening to yourself
    'are you (listening to yourself|happy now|done yet|proud of yourself|satisfied now|for real right now|just going to stand|just going to sit|just going to|seriously going to|really going to|that|blind or|deaf or)',
    // did you really have to tell everyone
    '^ ~ (but)? did you (really|honestly|seriously|actually) (have to|need to|think i|think that i|not think)',
    // is that all you care about
    'is (that|this|it|money|work) all you (ever)? (care|think|want|have|do|talk)',
    // is it so hard to call
    '(is|was) it ~ (so|that|too) (hard|difficult|much) ~ (for you|of you|to (ask|send|@care.base))',
    // how hard is it to answer
    'how (hard|difficult) (is|can|could|was) it ~ (be)? ~ (for you|to ~ (just|answer|call|text|say|listen|pick|reply|remember|understand|clean|show up|tell|help|do your|close|wash|take out|be|pay|follow|respect|put))',
    // what part of no do you not understand
    'what part of ... (do|did|are) (not you|you not|you struggling|you failing|you having)',
    // are you sure the problem is not you
    '(are you sure|have you considered|did you ever think|did you think|do you think) ~ (that|maybe|perhaps)? ~ (the problem|it) (might|may|is|could) ~ (not|be)? ~ (you|your)',
  ],
  hint: [
    // do not you see
    '^ ~ do not you ~ (see|understand|realize|realise|get it|think (before|you have|i))',
    // do you really have to go
    '^ ~ (do|did) you ~ (really|honestly|seriously|always) ~ (have to|need to|want to|think|enjoy|hate|care) _',
    // can not you help me
    '^ ~ can not you ~ #Verb',
    // what are you not telling me
    'what (are|did|have) (not you|you not) ~ (telling|told|tell) (me|us)',
  ],
});

export const doYouEven = {
  id: 'do-you-even',
  kind: 'loaded-question',
  effect: 'A yes-or-no question like this leaves only a confession or a lie.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦do you even care⟧', '⟦Do you have any idea what this cost me⟧?', 'Do you want pizza?'],
  find,
} as const satisfies Rule;
