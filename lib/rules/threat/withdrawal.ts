import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // do not bother coming home
    '<(do not|never) ~ (even)? (ever)? bother (coming (home|back|over|to (my|the wedding|christmas|dinner|thanksgiving))|calling (me|back|again|anymore)?|texting|showing (up|your)|talking to me|to (come|call|show|apologize|text)|replying|apologizing|apologising) !(tonight i|i (picked|already|will|can|have))',
    // do not expect me to wait
    '<&(@you|i|we|they) (do not|never) ~ (expect (me|us|my|our|anyone|a (penny|dime|cent|thing)|any (help|money|sympathy|support)) (to)? .. |think (i am (bluffing|joking|kidding|scared)|i would not (do|tell|leave)|you can (come|just come|crawl))|come (crying|crawling|running|whining|begging)|(ever)? (speak|talk) to me (ever)? again|(ever)? (show your face|set foot)|(ever)? contact me or my)',
    // consider this friendship over
    '<(you (can|may|might as well|should))? consider (us|this|it|our|yourself|the|me|that) ~ (marriage|friendship|relationship|engagement|wedding|invitation|deal|partnership|project)? ~ (over|done|finished|through|dead|off|single|uninvited|warned|fired|disowned|cut off|out|gone|blocked|divorced|ended|on notice|replaced|banned|unfriended|evicted|dumped)',
    // you will never see the kids again
    '<@you ~ (will|are|shall) ~ (never|not) ~ (be)? (see|seeing|hear from|get|getting|touch|have|take|taking|meet|spend|spending|go|hold) .. (me|us|the (kids|children|house|dog|baby)|your (kids|children|son|daughter|grandchildren|grandkids|stuff)|my (kids|children|money)|her|him|them|a (penny|dime|cent)|one (cent|penny|dime)|another (cent|penny|dime)|any of) ~ (again|ever|from me|unless|until|if|alone|$)',
    // you can kiss your bonus goodbye
    '<@you ~ (can|could|may|will|are going to) ~ ((kiss|say) .. (goodbye|bye)|say (goodbye|bye) to|(pack|start packing) (your|up)|find (yourself|someone else|somebody else|another|a new) |forget (about (the|your|our|me|us|seeing|ever|christmas|that|any)|(the|your|our|ever|me|us|seeing|coming|christmas|it coming))|start looking for|look for (another|a new)|sleep (on the (couch|sofa|floor|porch|street)|outside|in the (car|garage|street|doghouse|shed))|move (out|back)|explain (it|this|that|yourself) to (the|my|your|a) (judge|lawyer|boss|hr|kids|children|police|mother|father|wife|husband)|go (back)? (live|stay) with your|tell it to the judge|spend (christmas|the holidays|your birthday|thanksgiving) alone|leave (now)? (and (do not|never)|for good|your keys|the key))',
    // you are not welcome here anymore
    '<@you (are|will be) (not|no longer|never) ~ (be)? ~ (welcome (here|in (this|my|our)|anymore|any|at (home|christmas|the wedding|my wedding|our))|invited (anymore|to (my|the|our))|part of this family|my (son|daughter|brother|sister|father|mother|friend|child) (anymore|any more|any longer)) .. ',
    // I will take the kids
    '<(i|we) (will|am going to|are going to|am|shall) ~ (take|taking|taken|get|getting|file|filing|go|going|fight) ~ (for)? (full custody|sole custody|the (kids|children|baby|house|dog) (away|and|from|with me)|my (kids|children|daughter|son) (away|and (leave|go))|you (to court|for every|for all|to the cleaners|down)|every (penny|cent|dime)|a restraining order against you or)',
    // you will be hearing from my lawyer
    '(you (will|are going to) ~ (be hearing|hear|be contacted|get a (letter|call)) (from|by) (my|our|a) (lawyer|lawyers|attorney|solicitor|legal)|(my|our) (lawyer|lawyers|attorney|solicitor) (will|is going to|would) ~ (hear|love|be (in touch|contacting|calling|very interested|interested|happy|sending you|all over)|have a field|contact you|destroy|eat you|make)|(i|we) (will|shall) ~ (see|meet) (you|u) in (court|hell)|see (you|u) in (court|hell)|lawyer up|get (yourself)? a (good)? lawyer)',
    // I will leave you with nothing
    '<i (will|am going to) ~ (leave|divorce|replace|dump|disown|evict|fire) you (with nothing|so fast|for good|if|and take|in a heartbeat|and you|just like|by|$)',
  ],
  likely: [
    // there is the door
    '<(there is the door|the door is (right)? (there|over there|that way|open)|do not let the door (hit|smack)|you know where the door is|pack your (bags|things|stuff|shit|crap) and (leave|get out|go))',
    // I can always find somebody else
    '<(i|we) (can|could) (always|easily|just)? ~ (find|get|hire|date|be with|have) (someone|somebody|anyone|a new|another) (else|better|who|(husband|wife|girlfriend|boyfriend|assistant)) .. (you|u|your|treat|appreciate|actually|cheaper|tomorrow|in a|$)',
    // then I want a divorce
    '<^ @lead? (then|fine)? (i|we) (want|should get|am getting|will get|am filing for) (a)? divorce (then|if|unless|$) %loud',
    // no more money until you apologize
    '<(no|no more|not|i am not|we are not|you are not|you do not|nobody is) .. (until|till|unless) you ~ (apologize|apologise|say sorry|grow up|admit|change|do what|do as|stop|start|learn|behave|get a job|agree|sign|give|pay|fix|tell me|beg)',
    // I am done with you
    '<^ @lead? (i am|we are|that is it i am|that is it we are) ~ (done|through|finished) (with (you|us|this (marriage|relationship|friendship)|your)|being your) %cold',
    // you are out
    '<^ (you (two|guys)? are|consider yourself) ~ (dead to me|out of the will|off the team|off the project|out of this house|cut off|grounded) $ %cold',
    // I will disown you
    '<i (will|am going to|would) ~ (disown|divorce|leave|evict|replace|dump|unfriend|fire|cut) you (off|out|$|if|for|and)',
    // do not expect a chair for you at Easter
    '<&(@you|i|we|they) do not ~ (you)? ~ expect ~ (there|any|another|me|us|him|her|my|a|an|your|to|anyone|the) .. ',
    // do not ever text me again unless
    '<(and|then) do not ~ (ever)? (text|call|speak to|contact|come near|ask|bother) me (ever)? again',
  ],
});

/** Don't bother coming home; consider us over: what is taken away. */
export const withdrawal = {
  id: 'withdrawal',
  kind: 'threat',
  effect: 'What is taken away as a punishment is remembered longer than the reason.',
  severity: 'strong',
  source:
    'Patterson, Coercive Family Process (1982); Gordon, Parent Effectiveness Training (1970), ch. 6: warning and threatening',
  specimens: [
    "⟦Don't bother coming home⟧.",
    '⟦Consider this friendship over⟧.',
    "⟦You'll never see the kids again⟧.",
    "⟦You'll be hearing from my lawyer⟧.",
    "Don't bother cooking tonight, I picked up pizza!",
    'You will see the kids on Saturday.',
    'My lawyer will send you the signed lease.',
  ],
  find,
} as const satisfies Rule;
