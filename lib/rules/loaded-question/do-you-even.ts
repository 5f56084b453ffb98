import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // do you even care
    '(do|did|are|were|can|could|have|will) (not)? you even (care|listen|listening|hear|know|notice|realize|realise|understand|want|love|like|try|trying|remember|think|read|look|bother|see|miss|consider|ask|apologize|sorry|a)',
    // do you ever think about anyone else
    '(do|did|can|will|could) (not)? you ever (think|consider|stop|listen|help|look|shut|just|clean|apologize|apologise|say|ask|do|once|take|put|learn|care|bother|wonder|notice|tell|give|let|try) ~ !(about moving|of moving) _',
    // do you have any idea what you have done
    'do you have any (idea|clue|concept) ~ (what|how|why)',
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
    'do you ~ (really|honestly|seriously|actually|truly|genuinely) ~ (think|expect|believe|need|have to|want|enjoy|hate|care|not) ~ (i|me|that|you|it|this|to|anyone|any|we|so|about) ..',
    // do you think i am stupid
    'do you ~ (think|believe) ~ (i am|i was|i would|i enjoy|i like|i want|i have|i do not|money|this is|that is|it is|i care) ~ (stupid|blind|an idiot|dumb|a fool|that stupid|made of|your maid|your|funny|a joke|a game|okay to|ok to|fair|normal|acceptable|grows|being|doing|nothing|born|to be|for fun)',
    // do you have to do that
    '(do|did) you ~ (have to|need to|got to) ~ !(go|work|leave|pay|be there|be at|get up|be in) #Verb !(today|tomorrow|tonight)',
    // do you enjoy hurting me
    'do you ~ (enjoy|like|love|get off on|get a kick out of) ~ (@wrong.ing|making me|making everyone|seeing me|watching me|being @verdict|fighting|arguing)',
    // do you want me to fail
    'do you ~ want me to ~ (fail|suffer|leave|be miserable|beg|lose|hate|die|go crazy|cry|feel)',
    // do not you get it
    '(do|did) (not you|you not) ~ (get it|care|see|understand|realize|realise|have any|know how|ever|think i|even|think before|trust me|love me|want me|remember anything|respect)',
    // can not you see
    '^ (can|could) (not you|you not) ~ (see|even|just|ever|stop|understand|tell|take|do anything|leave|shut|listen|at least|be|do one|keep|think|let me|get anything|wait|give me|once|for once|behave|act)',
    // can you not
    '^ (can|could|would|will) you ~ (for once|just once|for one|just stop|please stop|stop|at least|not @wrong.base|not be|quit|shut|just shut|be any more|be more @verdict)',
    // must you always
    '^ must you ~ _',
    // are you trying to ruin us
    'are you ~ (trying|planning|hoping|determined) to ~ (@wrong.base|lose|kill|make me|make us|get me|get us|start|embarrass|drive|get fired|piss|be @conduct)',
    // are you listening to yourself
    'are you (listening to yourself|happy now|done yet|proud of yourself|satisfied now|for real right now|just going to stand|just going to sit|just going to|seriously going to|really going to|that|blind or|deaf or)',
    // did you have to tell everyone
    '(but)? did you (really|honestly|seriously|actually)? (have to|need to|think i|think that i|not think)',
    // is that all you care about
    'is (that|this|it|money|work) all you (ever)? (care|think|want|have|do|talk)',
    // is it so hard to call
    '(is|was) it ~ (so|that|too) (hard|difficult|much) ~ (to|for you|of you)',
    // how hard is it to answer
    'how (hard|difficult) (is|can|could|was) it ~ (to|be to|for you|really be)',
    // what part of no do you not understand
    'what part of ...',
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
