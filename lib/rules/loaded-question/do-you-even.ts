import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const START = '^ @lead? @lead? @lead? (and|but|so|because|then)? ~';

const find = byPatterns('loaded-question', {
  sure: [
    // do you even care
    '(do|did|are|were|can|could|have|will) (not)? you even (care|listen|listening|hear|know|notice|realize|realise|understand|want|love|like|try|trying|remember|think|read|look|bother|see|miss|consider|ask|apologize|sorry|a)',
    // do you ever think about anyone else
    '(do|can|will|would|did) (not)? you ever (listen|help|shut|apologize|apologise|take responsibility|learn|care|bother|stop (@wrong.ing|talking|thinking|to think)|think (about|of) (me|us|anyone|anybody|others|other people|how|what|the)|consider (me|us|how|my|other)|ask (me|how|yourself)|clean|do anything|let me|tell the truth|think before)',
    // do you have any idea what you have done
    'do you have any ~ (idea|clue|concept) ~ (what (you (have|did|are|just|put)|it|this|that|i (have|am|was|had|went|do))|how (hard|long i|it (feels|felt|looks|hurts)|this|that|i (feel|felt)|you (sound|look|made)|many times|much (i|you|this|it|that)|selfish|embarrassing|embarrassed|humiliating|worried|@feeling|@verdict))',
    // are you ever going to help
    '(are|will) you ever (going to|gonna)? ~ (help|listen|stop|learn|grow|change|apologize|apologise|take|start|be|do|clean|get|answer|tell|let|pay|give)',
    // have you no shame
    'have you ~ (no|any|lost your|lost all|lost|forgotten) ~ (your|all|the|common|basic)? ~ (shame|heart|decency|respect|manners|mind|senses|marbles|hearing|pride|conscience|self respect|tongue|courtesy|empathy) ..',
    // do you have no shame
    'do you (not)? have (no|any) (shame|heart|decency|respect|manners|conscience|self respect|brain|feelings|empathy)',
    // have you ever once thought
    'have you ever (once|even) _',
    // does it ever occur to you
    '(does|did|has) it (ever|even|never|not) ~ (occur|occurred|cross|crossed|dawn|dawned|bother) (to|on)? (you|your)',
    // did you have to bring her up; but: did you have to wait
    `${START} did you ~ have to ~ !@duty _ ..`,
    // are you crazy · are you blind or just stupid · are you seriously going to eat that
    `${START} are you ~ (completely|all|out of your)? ~ (crazy|nuts|mad|insane|stupid|drunk|blind|deaf|high|dense|dumb|mental|brain dead|retarded|senile|thick|delusional|on drugs|on crack|out of your (mind|head|fucking mind|damn mind)|mind) ~ ($|or|to|because|from|enough) !(about|in|at|for) ..`,
  ],
  likely: [
    // do you really think you should do that · do you possibly think anyone believes you
    `${START} do you ~ (really|honestly|seriously|actually|truly|genuinely|possibly) ~ (think|believe|expect|imagine) ~ (that)? ~ !(we (should|can|could|will)|it (is|will|would)|i (should|can|could)|she|he (is|will|would)|they (are|will|would)|in|so) ..`,
    // do you expect me to believe that
    `${START} do you ~ expect ~ (me|us|everyone|people|anyone) to ..`,
    // do you think i am stupid · do you think those women are stupid
    `${START} do you ~ (think|believe) ~ !(i (should|can|will)|that i should|he|she|her|his|my (boss|mom|mum|dad|sister|brother|wife|husband|hair|dress)) .. (@conduct|@verdict|blind|deaf|made of money|your maid|a game|acceptable|grows on|for fun|my fault)`,
    `${START} do you ~ (think|believe) ~ (i ~ (enjoy|like this|will ~ (believe|trust|forgive|fall for|forget|take|let|give)|want to be|have time|do not (know|see|notice|have)|was not|would not)|all _ are|all the _ are|you are (better|the only|special|so|god|funny|clever|above)|you ~ (can|own) ~ (just|talk|treat|buy|get|do))`,
    // did you think i would not notice
    `${START} did you ~ think ~ (that)? ~ (i|we|nobody|no one|she|he) ~ (would|was|did|will|could|had) ~ (not|never|just|be (okay|ok|fine|happy)|forget|believe|be stupid|forgive|sit) ..`,
    // did you seriously just hang up
    `${START} (did|have) you ~ (seriously|really|honestly|actually) ~ just ~ !(meet|get (back|home|here)|win) #Verb ..`,
    // do you always get this huffy
    `${START} (do|did) you ~ always ~ (get|act|be|talk|live|speak|have) (so|this|like|that) ~ !(early|late|much fun) _ ..`,
    // do you have to shout
    `${START} do you ~ (really|always|seriously)? ~ (always)? ~ (have|need|got) to ~ (be (so|such|like that)|do (that|this)|make (everything|it|such|a (scene|fuss|big)|me|fun)|say (that|it|things)|bring (it|that|him|her|everything)|mention|act|talk (so|like that)|start (with|this|that|again|a)|keep|always|tell (everyone|everybody)|argue|@wrong.base|chew|shout|curse|swear) ..`,
    // do you enjoy hurting me
    'do you ~ (enjoy|get off on|get a kick out of|take pleasure in) ~ (@wrong.ing|making me|making everyone|seeing me|watching me|being @verdict|fighting|arguing|it when i) ..',
    'do you ~ (like|love) ~ (making me|making everyone|seeing me (cry|suffer|fail|struggle|beg)|watching me|being @verdict|hurting|humiliating|embarrassing) ..',
    // do you want me to fail · do you want to be alone forever
    'do you ~ want me to ~ (fail|suffer|be miserable|beg|lose|hate|die|go crazy|cry|quit|look (stupid|bad))',
    // don't you care · don't you get it · don't you feel you are cheating them
    `${START} (do|did) (not you|you not) ~ (care (about|how|if|that|at|anymore|what|who|why|for)|care $|know (what you are|that it is (rude|wrong|bad|dangerous|illegal))|have any ~ (will|willpower|will power|sense|pride|patience|compassion|tact|brains|idea|respect|shame|decency|manners|self|feelings|consideration)|know how to|know better|ever|even|respect|remember anything|trust me|you dare|get it|realize|realise|understand|have anything better|feel ~ (that)? you are|feel ~ (ashamed|guilty|bad|embarrassed|stupid|any)|have a) !(friend|minute|second|pen) ..`,
    `${START} do not you see ~ (that)? ~ (i am|i have|how (hard|much)|what you|you are)`,
    // don't you think it's time you went · don't you think you've said enough
    `${START} do not you think ~ (that)? ~ (you|it is (about|high|past)? time|i (deserve|have had|notice|get|feel)|we deserve|that is (enough|a bit|a little)|this is (enough|a bit)) ..`,
    // do you not understand
    `${START} (do|did|can|could) you not ~ (see|understand|realize|realise|get|hear|listen|care|know|think|read) ..`,
    // can't you ever stop humming · can't you see i am busy
    `${START} (can|could|will|would) not you ~ (see (that|i|how|what|$)|even|ever|stop|understand (that|i|how)|take (a (hint|joke)|no|anything|care of your)|do (anything|one|something)|shut|at least|be (nice|normal|happy|a|more|serious|quiet|honest)|keep (your|quiet|it|still|a)|think|tell me anything|leave me|let me (finish|speak|live|be|sleep)|get anything|once|for once|behave|act|find your own|hear|read $|just ~ (leave|be|shut|stop|let (me|it)|admit|say|drop|trust|accept|listen|do (one|it right|what|as)|@care.base (me|us|my))) ..`,
    // can you stop showing off · would you shut up · can you for once listen
    `${START} (can|could|would|will) you ~ (please|pls|kindly)? ~ (stop (it|@wrong.ing|@nuisance.ing|trying|being|acting|making|with|your|the|telling|saying|asking|that|this)|quit (it|@wrong.ing|being|acting|your|the)|shut|just shut|calm down|knock it off|cut it out|for once|just once|for one (second|minute)|at least|not (@wrong.base|be|talk|do that)|be any more|be more @verdict|grow up|get over) ..`,
    // will you always cheat · must you always
    `${START} will you ~ @always ~ (@wrong.base|be ~ @verdict)`,
    `${START} must you ~ _`,
    // are you trying to ruin us
    'are you ~ (deliberately)? ~ (trying|planning|hoping|determined) to ~ (@wrong.base|lose (your|our|my|this)|kill (me|us|yourself|him|her)|make me|make us|get (me|us|yourself|him|her)|start (a|something)|drive me|piss|be @conduct)',
    'are you (listening to yourself|happy now|done yet|proud of yourself|satisfied now|just going to (stand|sit|lie|leave|ignore|keep)|seriously going to|that ~ (@verdict|stupid|blind|dense)|so ~ (@verdict|blind|stupid) that|incapable of|allergic to|being (dense|stupid|thick|obtuse|difficult|slow|deliberately|serious right)) ..',
    'are you ~ (being)? ~ (@verdict|@conduct|too (good|busy|proud|lazy|important)) .. (on purpose|or what|or something|to (answer|help|listen|call|text|talk|say|care))',
    // were you even going to apologize
    `${START} (were|are) you ~ (even|ever) ~ (going to|planning to|planning on|listening|sorry|trying) ..`,
    // haven't you done enough · have you nothing better to do · have you lost your mind
    'have (not you|you not) ~ (done|caused|hurt|said|taken|cost|embarrassed|ruined|learned|had) ~ (me|us)? ~ (enough|already|anything)',
    '(have|do) you (not)? ~ (have|got)? ~ (nothing|anything|something) better to do ..',
    // can you go one meal without criticizing me
    `${START} (can|could) you ~ (not)? ~ (go|manage|get through|have|do) ~ (one|a|five|ten|a single|two) .. without _ ..`,
    // do you get paid to be miserable
    'do you ~ (get paid|practice|practise|try|work at it|have to try|go out of your way|wake up) ~ (to|and|being)? ~ (be|being|decide|every)? .. (miserable|@verdict|@conduct)',
    // is that all you care about · is it so hard to call
    'is (that|this|it|money|work) all you ~ (ever)? ~ (care|think|want|have|do|talk|can) ..',
    '(is|was) it ~ (so|that|too) (hard|difficult|much) ~ (for you|of you|to (ask|send|@care.base)) ..',
    // would it kill you · does it not bother you
    '(would|will) it (kill|hurt) you ..',
    '(does|did|do) (that|it|this|any of (this|that)) (not|even) ~ (bother|worry|matter|embarrass|shame|upset|mean anything|register) ~ (to)? you ..',
    // what part of no do you not understand
    '(what|which) part of ... (do|did|are) (not you|you not|you struggling|you failing|you having) ..',
    // are you sure the problem is not you
    '(are you sure|have you considered|did you ever think|did you think|do you think) ~ (that|maybe|perhaps)? ~ (the problem|it) (might|may|is|could) ~ (not|be)? ~ (you|your)',
  ],
  hint: [
    // do you really have to go
    '^ ~ (do|did) you ~ (really|honestly|seriously|always) ~ (have to|need to) _',
    // can not you help me
    '^ ~ can not you ~ #Verb',
    // can you read
    '^^ @lead? (can|do|could) you ~ (even|not)? ~ (read|count|listen|hear me|hear yourself) $$',
    // do you want it or not
    `${START} (do|are|will|did|can|have) you ~ !(know|think|remember|care|decide|say|see|tell|sure) .. or not $$`,
  ],
});

export const doYouEven = {
  id: 'do-you-even',
  kind: 'loaded-question',
  effect: 'A yes-or-no question like this leaves only a confession or a lie.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦do you even care⟧',
    '⟦Do you have any idea what this cost me⟧?',
    '⟦Did you have to bring her into it⟧?',
    'Do you want pizza?',
    'Did you have to wait long?',
    '⟦Do you always act like this around guests⟧?',
    'Do you always get up this early?',
    "⟦Don't you care what the neighbors hear⟧?",
  ],
  find,
} as const satisfies Rule;
