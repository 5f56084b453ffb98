import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // what is wrong with you
    '&(know|knows|knew|tell|see|idea|understand|out|about|explain|wonder|diagnose) what ~ @hell? ~ is ~ (wrong|the matter) with (you|you people|your (head|brain|attitude|generation|family))',
    // what the hell is your problem
    'what @hell is ~ your (problem|deal|issue|damage|excuse|malfunction)',
    // what the hell are you doing
    'what @hell (are|were) you ~ (doing|thinking|saying|trying|looking|talking|waiting|playing|on|up to)',
    // what the hell do you want
    'what @hell (do|did|have|makes|made) you ~ (want|think|mean|know|care|expect|done|need)',
    // who do you think you are
    'who ~ @hell? ~ (do|did)? you think you',
    // what were you thinking
    'what ~ @hell? were you (even)? thinking',
    // what did you think you were doing
    'what ~ @hell? ~ (do|did) you think (you (are|were) ~ (doing|trying)|would happen|was going to|i was|i am|this is|that was)',
    // what gives you the right
    '(what|who) (gives|gave|made) you (the right|the idea you|permission|the nerve)',
    // who are you to judge
    'who @hell? are you to ~ #Verb',
    // what kind of a mother does that
    'what (kind|sort|type) of (a)? ~ (person|man|woman|mother|mom|mum|father|dad|husband|wife|friend|parent|partner|boyfriend|girlfriend|brother|sister|son|daughter|boss|manager|idiot|monster|human|human being|people) !(are you (looking|hoping|searching|after|into|interested)) (are you|does|do|would|acts|forgets|leaves|treats|lets|is)',
    // where do you get off
    'where do you get off',
  ],
  likely: [
    // what is your problem
    '^ ~ what ~ is ~ your (damage|malfunction|excuse|excuse this time|excuse now|problem (with me|man|dude|bro|buddy|lady|today)) $$',
    // what's ur problem · you know what your problem is
    '^ @lead? @lead? ~ (sometimes)? (i do not (understand|know|get))? < (what ~ is ~ your problem|(do)? you (want to)? know what your problem is) $',
    // what makes you think you can
    'what ~ @hell? makes you ~ (think|believe) ~ (that)? ~ (you (can|are|have|get|deserve|know)|i ~ (would|am|want|care|will|owe|have|need|enjoy|like))',
    // what makes you so special
    'what ~ makes you so (special|sure|perfect|great|high|important|different)',
    // what the hell did you tell her
    'what @hell (are|were|did|have) you',
    // what do you have to say for yourself · what was the point of that
    '^ @lead? @lead? what (do|did|have) you ~ (have)? (got)? ~ to say for yourself',
    '^ @lead? @lead? what ~ @hell? ~ (is|was) the (point|use) of (that|this|you|your) ..',
    // what did i ever do to you
    'what ~ (did|have) i ~ (ever) (do|done) to (you|deserve you)',
    // what have you ever done for us
    'what (have|did) you ever (do|done)',
    // what did you expect
    'what did you ~ expect $$',
    // what do you do all day
    'what ~ do you ~ (even)? do all (day|week)',
    // how many times do i have to ask
    'how many (more)? times (do|did|have|must|will|should|does|am) i ~ (have to|need to|told|asked|got to|tell|ask|say|explain|beg|said|reminded|explained|going to) ..',
    // how many times are you going to lie
    'how many (more)? (times|people|lies|excuses|chances|promises) (will|are|must|do) you ~ (going to|gonna|plan to|have to|need to|need|ask|lie|make|willing to)',
    // how long are you going to sulk
    'how (much)? (long|longer) ~ (are|will|do|can) you ~ (going to|gonna|plan to|planning to|intend to|plan on|planning on)? ~ (keep|keeping|ignore|ignoring|make me|making me|drag|hold this|treat|be mad|hide|pretend|act|@wrong.base|@wrong.ing)',
    // how long do i have to put up with this
    'how (much)? (long|longer|many more) ~ (am i|do i|must i|should i|do we|are we) ~ (supposed to|have to|expected to|going to)? ~ (wait|put up|deal|live|beg|suffer|endure|take this)',
    // when are you going to grow up
    'when (are|will|do) you ~ (going to|gonna|plan on|plan to|planning to|intend to)? ~ (ever|finally|actually|just)? ~ (grow up|learn (to|that)|stop|stopping|quit|realize|realise|start (being|helping|acting|taking|treating|listening|pulling|paying|behaving|caring|telling)|understand|get (your (act|shit)|a job|it through|it into|over|off)|take (responsibility|me seriously|this seriously|care of)|tell me the truth|apologize|apologise|act (like|your)|change|listen|wake up|pull|admit|own up|do something|pay me|give me|put me|show)',
    // when were you going to tell me
    'when ~ were you ~ (going to|gonna|planning to|planning on) ~ (tell|telling|mention|let me|ask|admit|say|inform)',
    // where were you when i needed you
    'where (@hell)? were you (when i|all night|last night|when we|this whole|all this)',
    // what took you so long
    'what ~ took you so ~ long',
    // where the hell were you
    'where @hell (are|were|have) you',
    // who the hell are you
    'who @hell (are|do|did|can|could|would) you',
    // what more do you want from me
    'what ~ (more|else|exactly) do you ~ (want|expect|need) (from|of) me',
    // what are you, five
    '^ (and)? what are you ~ (5|6|7|8|9|10|12|five|six|seven|eight|nine|ten|twelve|my mother|my mom|my mum|my boss|my dad|my father|my parole|blind|deaf|stupid|nuts|insane|crazy|a child|a baby|the police|dumb|an idiot|some kind of|a cop)',
    // what is it with you
    'what is it (with|about) you (and|that|today|lately|people)',
    // what planet are you on
    '(what|which) (planet|world|century) (are|were) you ~ (on|living|from|born)',
    // where is your decency
    'where (is|are) your ~ (decency|manners|heart|brain|balls|conscience|shame|sense|spine|head at|loyalty|respect)',
  ],
  hint: [
    // what do you want
    'what do you (want|care) $$',
    // how the hell did you do that
    'how @hell (did|do|could|can|are) you',
    // what is your problem exactly
    'what ~ is ~ your (problem|deal|issue)',
    // what did you expect it to be
    'what (did|do|were) you ~ (expect|expecting)',
  ],
});

export const whatIsWrong = {
  id: 'what-is-wrong',
  kind: 'loaded-question',
  effect: 'Asked this way, the question says that somebody is broken.',
  severity: 'strong',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦What is wrong with you⟧?',
    "⟦what's ur problem⟧",
    "What's wrong?",
    "Seriously, ⟦what's your problem⟧?",
    '⟦Do you know what your problem is⟧?',
    "I don't get ⟦what is your problem⟧.",
    'What is your problem set for Friday?',
    'Tell me what your problem is with the printer.',
    'What is the problem with the printer?',
  ],
  find,
} as const satisfies Rule;
