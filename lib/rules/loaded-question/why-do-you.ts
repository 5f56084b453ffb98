import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

/** why, as a clause's own question, with or without its helping verb: why did you · y u · why are you (did not) */
const WHY =
  '^ @lead? @lead? @lead? why ~ @hell? ~ (do|did|are|were|would|will|have|has|must|is|could|can|should)?';

/** why … not: "why don't you" is left out, for it mostly suggests. */
const WHY_NOT =
  '^ @lead? @lead? @lead? why ~ @hell? ~ (did not you|are not you|were not you|would not you|have not you|has not you|(did|are|were|would|have) you not|you (did|are|were|have) not|are you did not)';

const find = byPatterns('loaded-question', {
  sure: [
    // why do you always do this
    'why ~ @hell? ~ (do|did|are|must|can|could|would|will|have) you ~ (not)? ~ (@always|@never) ~ (do|have|be|so|such|@wrong.base|@wrong.ing|@nuisance.base|@nuisance.ing|@care.base|@care.ing)',
    // why can not you just listen
    'why ~ (can|could|will) (not you|you not|you never) ~ !(be able) (just|ever|even|simply|once|for once|at least) _',
    // why do not you ever help
    'why (do|did|would|are|were|have) (not you|you not|you never) (ever|even|once) _',
    // why the hell did you tell her
    'why @hell (do|did|are|were|have|would|can|could|will|is|must) (not)? you',
    // why must you
    'why must you ~ _',
    // why are you like this
    `${WHY} you ~ (been)? ~ like (that|this) $`,
    // why have you been lazy · y u so mean
    `${WHY} you ~ (guys|all)? ~ (been|being|be|such a|such an|a|an|acting)? ~ (@verdict|@conduct) !(about|for) ..`,
    // why didn't you wake me · why aren't you packed yet
    `${WHY_NOT} ~ !(join|come with|visit|sit with|remind me) .. (me|us|yet|already|by now|earlier|sooner|first|in the first place) ..`,
    // why did you lie to me
    `${WHY} you ~ !(miss) (@wrong.base|@wrong.ing|@wrong.past) .. (me|us|my|him|her|them|everyone|again) ..`,
    // why are you still calling me that
    `${WHY} you ~ still ~ (#Gerund|@wrong.ing|@nuisance.ing) .. (me|us|my|him|her|that|this) ..`,
    // why are you refusing to answer
    `${WHY} you ~ (refuse|refusing|refused|insist|insisting|fail|failing|failed) (to|on) ..`,
    // why do you insist on hurting me
    'why (do|did|would) you ~ (insist on|refuse to|treat (me|us|him|her|everyone)|act (like|so|all|as if)|make everything|expect (me|us|everyone|everything))',
  ],
  likely: [
    // why do you always use that
    'why ~ (do|did|are|must) you ~ (@always|@never) ~ _',
    // why do you have to be like this
    'why (do|did) you ~ (have|need|got) to ~ (be|always|act|do (this|that)|say (that|it|things)|make (it|everything|this|me|such|a|fun)|bring (it|that|her|him|me|up)|turn|start|@wrong.base)',
    // why do you keep lying to me
    'why (do|did|would) you ~ keep (on)? ~ (doing|@wrong.ing|#Gerund ~ (me|us|my|our|this|that|it|to me|at me|about))',
    // why do you hate me
    'why (do|did|must) you ~ (hate|resent|despise) (me|us|my|our|everyone)',
    // why can not you listen
    'why ~ (can|could|will|would) (not you|you not) ~ !(be able|try new|make it|come) (@care.base|stay out|see that|leave (me|us)|let me|give me|let it|get it|believe me|trust me|be)',
    // why do not you care
    'why do (not you|you not) ~ (listen (to)? (me|us)?|care|love me|respect|appreciate|want (me|us)|answer (me|my)|talk to me|pay attention|grow up|shut|mind your|leave (me|us)|admit|get (it|off|over))',
    // why did not you tell me
    'why did (not you|you not) ~ (tell|warn|ask|call|text|answer|stop|say|pick|help|wait|let|mention|check|listen|think|invite|stand up|defend|back|come|show) ~ (me|us|up|first|before|earlier|sooner|anything|something|with|for|any)',
    // why are you ignoring me
    'why ~ @hell? are you ~ (@wrong.ing|being ~ (so|such)? ~ @conduct|acting|doing this to|so ~ @verdict|so obsessed|such a|making (this|everything|me|such|a big)|mad at me|trying to ~ @wrong.base|like this|even|not (listening|helping|answering|talking|replying|even))',
    // why do you make a scene of it · why do you ask the same thing again and again
    `${WHY} you ~ !(feel|like|love|think|want|need|go|gone|look|seem|sad|down|afraid|up) .. @stain ..`,
    // why do you have to know it all · why are you asking all those questions
    `${WHY} you ~ (always)? ~ have to ~ (be|know|ask|act|make|say|do|go|bring|start|tell|touch|argue|ruin|turn|talk|keep|take everything|live like) ..`,
    // if you didn't want it, why did you take it · if you're his friend why aren't you here
    `(if|when) ... < (then|and|so)? ~ why ~ @hell? ~ (do|did|are|were|will|can|have|would) (you|not you|you not) !(want|need) ..`,
    // why don't you watch where you're going
    'why (do not you|you do not|do not) ~ (watch (where|what|your|it)|cool it|shut|mind|think of (someone|somebody|others|me|us)|grow|get (a life|over|off|lost|it)|get me $|leave (me|us|him|her)|do the same|pick on|go (to hell|away|jump|bother)|stay the|stay out|do something|do your (own|job)|tell me what you) ..',
    // why can't you do the same
    'why (can|could|will) (not you|you not) ~ (do the same|find your own|get your own|be|act|show|say|keep|stop|take no|go one|do (one|anything|it right|your)) ..',
    // why didn't you bring a coat
    `${WHY_NOT} ~ !(have|go|like|want|enjoy|open|buy|feel|sleep|eat|use|become|try|know|get (the|a)|join|come|meet) (#Verb|wear|bring|take|tell|duck|stop|check) ..`,
    // why did you just do that
    `${WHY} you ~ (just|have to|need to|go and|go ahead and) ~ (do|say) (that|this|it) ..`,
    // why must i care about you if you do not care
    'why ~ (should|must|would|do) i ~ (have to)? ~ (believe|trust|listen|care|wait|forgive|help|respect|bother|apologize|apologise|do|put up|be) .. (you|your) ..',
    // why did you lie
    'why ~ @hell? (did|do|would) you ~ !(break up|back out|forget|drop|go off|stay) (@wrong.base|do (this|that|it) to|say that (to|about)|even|marry me)',
    // why would you do that
    'why would you ~ (even|ever|do (that|this|such|something)|say (that|this|such|something|it)|think (that|i|it|this)|tell (him|her|them|everyone|people)|leave (me|us|it|the)|hide|throw|risk|invite (her|him|them)|post (that|it)|let (her|him|them|it))',
    // why is it always me who apologizes
    'why is it (always|only|never) (me|you|my|your|about you|on me)',
    // why do i have to do everything
    'why (do|must|should) i (always|constantly)? ~ (have to|bother|be the one who|need to) ~ (do everything|beg|chase|chase you|ask you|remind you|ask twice|carry|clean up after|explain)',
  ],
  hint: [
    // why do not you just leave her
    'why (do|did) (not you|you not) ~ #Verb',
    // why are you still here
    'why (are|were) you ~ (still|here|not|doing this|doing that)',
    // why are not you ready yet
    'why (are|were|have) (not you|you not) ~ _',
    // why can not you find your own
    'why (can|could|will) (not you|you not) ~ #Verb',
    // why do you care
    'why do you (even)? (care|need to know|keep|have to)',
    // why would you want that
    'why would you ~ #Verb',
    // why did you do that
    'why did you ~ (do|say) (that|this|it)',
  ],
  faint: [
    // why are you asking me
    'why are you ~ @nuisance.ing',
    // why did you come
    'why (did|have) you ~ #Verb',
  ],
});

export const whyDoYou = {
  id: 'why-do-you',
  kind: 'loaded-question',
  effect: 'A why-question about a habit asks for a confession, not for a reason.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦Why do you always do this⟧?',
    '⟦Why have you been so lazy⟧?',
    '⟦y u ignoring me⟧',
    "⟦Why can't you just listen⟧?",
    "Why can't you come Friday?",
    'Why do you ask?',
  ],
  find,
} as const satisfies Rule;
