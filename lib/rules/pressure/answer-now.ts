import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('pressure', {
  sure: [
    // answer me · just answer the question
    '<^ @lead? @lead? (you (better|had better|need to|will|have to|must))? (just)? answer (me|the (damn|fucking|bloody|goddamn|god damn)? (question|phone)|your (damn|fucking|bloody|goddamn|stupid)? phone|my (damn|fucking|simple)? (question|questions|calls|texts|messages|text|call|message)) > !(if|honestly|when it|for me (if|when|while)|and win|below|that|at the|with|using|by|before)',
    // call me back now · text me this second
    '<^ @lead? @lead? (you (better|had better|need to|will|have to|must))? (just)? (call|text|answer|reply|message|ring|respond|phone|write) (to)? (me|your (@kin)|us|him|her|my (calls|texts|messages)|this)? (back)? (this (instant|second|minute|very (second|minute|instant))|immediately|at once|right this (second|minute|instant)) > !(if|when)',
    // reply already
    '<^ @lead? (just)? (call|text|answer|reply|message|ring|respond|phone|write|say something|pick up|talk to me|tell me|decide|choose|sign it|send it|do it|come on|open it|open the door|let me in) (me)? (back)? already >',
    // stop ignoring my texts
    '<^ @lead? @lead? (can you|could you|will you|would you|you (need|have) to)? (just)? (please)? (stop|quit) (ignoring|ghosting|dodging|avoiding|blanking|stonewalling|blocking|leaving me on|hiding from|screening|declining) (me|us|my|read|seen|this|delivered|unread) .. ',
    // do not you dare ignore me
    '<^ @lead? do not (you)? (you)? (dare|even think about|even)? ~ (ignore|ghost|blank|hang up on|walk away from|leave me on|turn your back on|block|stonewall|dodge) (me|us|my|read|this|seen) .. ',
    // why are you not answering
    '<^ @lead? @lead? (why|how come) ~ @hell? ~ (are|do|did|will|have|can|is it that|would) ~ (you not|not you|you never|it you (do|will) not) ~ (even|just)? (answer|answering|answered|reply|replying|replied|respond|responding|responded|text|texting|texted|pick up|picking up|picked up|call|calling|called|message|messaging|messaged|write back|writing back|written back|return my|returning my|returned my|get back to me|getting back to me|gotten back to me|got back to me|call me|text me|calling me|texting me|calling back|call back|called back|called me|texted me|texted back|text back|texting back|talk to me|talking to me|say something|saying anything|read my|opened my|reading my|picking) !(it (yourself|a)|them (and|to)|him|her|in sick|a (cab|taxi|doctor)|the (doctor|office|police|school|number|restaurant)|it|me (earlier|to)|someone|somebody|your|to (order|make|book))',
    // why are you ignoring me
    '<^ @lead? (why|how come|how long) ~ @hell? ~ (are|have|do|did|will|would) ~ you ~ (been)? ~ (ignoring|ghosting|avoiding|dodging|blanking|ignore|ghost|avoid|leaving|leave|screening|declining|going to (ignore|ghost)) (me|us|my|this) .. ',
    // are you ignoring me
    '<^ @lead? (are|were) you ~ (seriously|really|actually|just|still|deliberately|going to|gonna|planning to)? ~ (going to)? ~ (ignoring|ghosting|ignore|ghost|leave|leaving|blanking|avoiding|screening) (me|us|my (calls|texts|messages)|me on read) .. ',
    // I know you saw this
    '<(i|we) (know|can see|can tell|see|saw) (that|damn well|very well|full well|for a fact|perfectly well|exactly when)? ~ (that)? ~ you ~ (have|had|are|were|just)? ~ (saw|seen|read|see|opened|reading|received|online|typing|there|home|awake|active|getting|left me on|ignoring|checking|posted|have been (online|active|on)) ~ (my|this|it|these|the (message|text|email)|that|me|online|right|in there|them|$|and|all (day|morning|night)|in the) !(.. smile|movie|film|show|game|play|news|have this|you can)',
    // it says read
    '<(it|this|your (phone|status)|whatsapp|messenger|instagram) (says|shows|said) (that)? (you)? (read|seen|delivered|you (read|saw|have (seen|read)|are online|were (online|active)|are active)|online|active|last seen) !(the|only|more)',
    // how many times do I have to call
    '<^ @lead? (how (many (more)? times|much longer|long) ~ (do|must|will|should|did|am|have|are|can|is) (i|we|this) ~ (have to|need to|got to|supposed to|going to|to|gonna|been)? ~ (keep|be)? ~ (call|calling|text|texting|ask|asking|tell|telling|wait|waiting|beg|begging|remind|reminding|repeat|say|message|explain|write|email|take|waited) .. )',
  ],
  likely: [
    // call me back NOW
    '<^ @lead? @lead? (you (better|had better|need to|will|have to|must))? (just)? (call|text|answer|reply|message|ring|respond|phone|write|refund|pay|tell|unblock|help|show) (to)? (me|your (@kin)|us|him|her|it|my (calls|texts|messages)) (back)? (right)? !(asap|ok) #Shouted > %cold',
    // come here NOW
    '<^ @lead? @lead? (get|come|do|go|give|send|open|sign|fix|clean|bring|move|stop|leave|turn|delete|return|explain|apologize|apologise) .. (right)? now > !(if|when|while|and) %shouted %cold',
    // call me back now!
    '<^ @lead? @lead? (you (better|had better|need to|will|have to|must))? (just)? (call|text|answer|reply|message|ring|respond|phone|write) (to)? (me|your (@kin)|us|him|her|my (calls|texts|messages)) (back)? (now|right now) > $ %loud %cold',
    // pick up your phone
    '<^ @lead? @lead? (you (better|had better|need to|have to|must)|why do not you)? (just)? pick up (your|the) (damn|fucking|bloody|goddamn|stupid)? phone (right now|now)? > ($|!(if|when|and|for|on|at|from)) %loud',
    // pick up the damn phone
    '<(answer|pick up|check|look at) (your|the) (damn|fucking|bloody|goddamn|god damn|stupid|freaking) (phone|messages|texts|email|door) (right now|now)? >',
    // reply to me right now
    '<^ @lead? (reply|respond|answer) (to me)? (right now|now) > %cold',
    // say something
    '<^ @lead? (say something|talk to me|reply|respond|answer|pick up|text back|write back|call me back|text me back|speak to me|look at me when|explain yourself|speak up|answer (him|her|us|them)) > $ %loud %cold !(and)',
    // hello???
    '<^^ @lead? (hello|helloo|hellooo|oi|um hello|anyone there|anybody there|anybody home|anyone home|are you (even)? (there|alive|listening|reading this|getting (these|this|my)|awake)) > $$ %asked %loud %cold',
    // earth to Jamie
    '<^ (hello)? (earth to|paging|ground control to|calling planet) _ (_)? > $',
    // still waiting
    '<^ @lead? (i am)? ~ (still waiting (for (your|an|a|that|my) (answer|reply|response|apology|explanation|money|call|text|decision|call back))?|waiting for (your|an|a|that|my) (answer|apology|explanation|decision)) > $ &(then) !(outside|in|at)',
    // I am waiting!
    '<^ @lead? i am waiting > $ %loud',
    // tick tock
    '<^ @lead? (tick tock|tick tick tick|clock is ticking|the clock is ticking|time is ticking|chop chop|any day now|any time now|whenever you are ready your|today would be (nice|great|good)|some time this (week|year|century)|sometime this (week|year|century)|i (do not have|have not got) all (day|night|year|week)|we (do not have|have not got) all (day|night)) > $ %cold',
    // did you lose your phone
    '<^ @lead? (did you|have you) (lose|lost|forget|forgotten|break|broken|misplace) (your phone|how to (use (your|a) phone|type|text|read|reply|dial|answer|pick up|speak|talk)|your (fingers|thumbs|voice|charger))',
    // do you even read my messages
    '<^ @lead? do you (even|ever|actually|not) (even)? (read|check|look at|see|get|answer|open|listen to) (my|your) (messages|texts|phone|emails|voicemails|calls|voice messages|mail)',
    // where the hell are you
    '<^ @lead? where (the (hell|fuck|heck)|on earth|in the world|in (the)? hell) ~ (are|have|were|is) (you|my (money|reply|answer|kids|children)) ~ (been|at)? > $',
    // Reply. · Say something.
    '<^^ @lead? @lead? (just|please)? !(please) (reply|respond|answer|pick up|say something|talk to me|reply to me|answer me|speak to me|text me back|text back|say it|explain yourself|respond to me|call me back|answer it|just answer|just reply|come on then (respond|answer|reply)|write back|message me back) (already|now|then)? > $$ %cold',
    // Two blue ticks and no answer
    '<.. (texts|calls|messages|emails|ticks|voicemails|days|hours|weeks|letters|times) .. (no|not one|not a|not a single|zero|without a|still no|never a) (single)? (answer|reply|response|word|callback|text|call) ',
    // you can post but you can not text me back
    '@you (can|have time to|had time to|manage to|are able to|find time to|can find time to|could) ... but (you)? (can|do|could|can not|not|have|never|did) ~ (not)? ~ (even)? ~ (find the time to)? (text|call|reply|answer|message|pick|write|respond|get back|return|say|send|talk|make time|be bothered)',
    // why is your phone off
    '<^ @lead? why ~ @hell? (is|was) your phone ~ (off|always off|on silent|dead|going|switched|engaged|busy|on do)',
    // why have I not heard from you
    '<^ @lead? (why|how come) ~ (have|has|am|do|is|did) (i|nobody|no one|we) ~ (not|still not|still|never|no)? ~ (received|gotten|got|get|getting|heard|hear|had|have|waiting) .. (answer|reply|response|back|from you|waiting|for you|word)',
    // why is it taking you so long
    '<^ @lead? (why is it taking (you)? ~ (so|this|that) long|what is taking (you)? ~ (so|this|that) long) .. ',
    // I have asked three times
    '<(i|we) (have|had)? ~ (asked|told|called|texted|emailed|messaged|reminded|rung|phoned|written to) (you)? (about this|this)? (two|three|four|five|six|seven|eight|ten|twenty|a (hundred|thousand|million|dozen)|so many|several|many|countless) times',
    // you better text me back
    '<(you)? (had)? better (text|call|answer|reply|respond|pick up|message|ring|explain yourself|have a (good|damn good|very good|great)) (me|back|up|reason|excuse|explanation|to me|my|soon|now|your) .. ',
    // I know you are awake
    '<(i|we) (know|can see|can tell|see) ~ (that)? you ~ (are|can|have|were|did|just|got) ~ (awake|up|there|home|in|online|active|green|around|see|seen|seeing|read|reading|saw|liked|posted|watching|get|got|getting|ignoring|typing|hear|viewed|opened|watched|working|free) .. ',
    // do not act like you did not see this
    '<do not ~ (you)? ~ (go (quiet|silent|dark)|act like you (did not|do not|can not|have not)|pretend (you|to) (did not|do not|have not|be|not)|tell me you (did not|have not|were busy)) .. ',
    // are we just not answering now
    '<^ @lead? (are|so are) we ~ (just)? ~ not ~ (answering|talking|replying|speaking|texting|doing|responding)',
    // are you going to reply today or
    '<^ @lead? (are you (ever)? (going to|gonna|planning to|planning on)|will you|do you (plan|intend) to|any chance (you will|of you|of)|is there any chance) ~ (ever)? (reply|replying|answer|answering|respond|responding|text|call|a reply|an answer|get back|talk|speak|pick) .. (or|before|this (century|year|week|lifetime)|at any point|today|ever|at all|some time|any time)',
    // hurry up
    '<^ @lead? hurry (the (hell|fuck))? up .. (waiting|already|or|will you|would you|late|slow|now|for once) ',
  ],
  hint: [
    // helloooo
    '<^^ (hello|hey|oi|well|still nothing|nothing|hello again|um hello|anyone|anybody) > $$ %calm %cold',
    // just tell me
    '<^ @lead? (just)? tell (me|us) (what|where|who|why|the truth|how) .. %calm %cold',
  ],
});

/** ANSWER ME; call me back NOW: an answer demanded at once. */
export const answerNow = {
  id: 'answer-now',
  kind: 'pressure',
  effect: 'A demand for an answer now is heard before the reason for it.',
  severity: 'strong',
  source:
    'Gottman, Why Marriages Succeed or Fail (1994), pursuer and distancer; Gordon, Parent Effectiveness Training (1970), ch. 6: ordering',
  specimens: [
    '⟦ANSWER ME⟧',
    '⟦Call me back NOW⟧.',
    '⟦stop ignoring my texts⟧',
    '⟦I know you saw this⟧.',
    '⟦Why are you ignoring me⟧?',
    'Call me when you can.',
    'Answer honestly, it is only a survey.',
    'I saw you at the game!',
  ],
  find,
} as const satisfies Rule;
