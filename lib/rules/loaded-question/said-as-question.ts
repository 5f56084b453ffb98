import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const TAG =
  '(do not you|did not you|do you|did you|have you|have not you|has not it|are not you|are you|were not you|can you|could you|will you|would you|would not you|had not you|right|huh|eh) $$';
const START = '^ @lead? @lead? @lead? (so|now|you mean|i mean|and|because)? ~';

const find = byPatterns('loaded-question', {
  sure: [
    // you just had to tell her, didn't you
    `${START} you ~ (had to|could not (help|resist|wait|leave)|would have to) .. ${TAG}`,
    // you don't even knock, do you
    `${START} you ~ (do not|did not|can not|could not|never|will not|have not|are not|have no|had no) ~ !(~ (need|like|want)|think (i|we|he|she|it|they) (will|would|should|could|can|need)|really can tell|love me|like|mind|remember me|know me|have any plans|smoke|drink|live|believe in|want (to go|it|any)) .. (even|respect|care|listen|try|get it|get any|at all|clue|idea|understand|think|learn|stop|take|know (how|what|when|anything)|say it|admit|help|trust|tell|remember anything|change) .. ${TAG}`,
    // you lied to me, didn't you · you gave him one of your speeches, didn't you
    `${START} you ~ (have|are|were)? ~ (just|really)? ~ !(enjoy|miss|like|love|forgot|forget|left|lost|missed|hid|upset|hurt) (@wrong.past|@wrong.done|@wrong.ing|gave .. one of your|took my|took it|told (him|her|them|everyone|everybody|mom|mum|dad)|set me up|did this|did it (again|on purpose)|went behind|knew (about|all along|it)|think you|thought you|are just .. (@verdict|@poor)) .. ${TAG}`,
    // you call this a dinner?
    `${START} you ~ call (that|this|yourself|it|these|those) ~ !(up|back|in|later|when|if) ~ (a|an|my|@conduct|normal|fair|clean|cleaning|help|helping|love|parenting|work|working|dinner|lunch|breakfast|food|music|art|news|trying|being|living|fun|done|finished|sorry|driving|cooking|fixed|ready|progress|english|good|nothing|funny|acceptable|professional|quality|service|justice|science) .. $$`,
    // you wonder why nobody calls
    `${START} you ~ wonder why ~ !(the sky|it is (so )?(hot|cold)) ..`,
  ],
  likely: [
    // you think I enjoy this?
    `${START} you ~ (think|thought|expect|believe) ~ (that)? ~ (i ~ (like|enjoy|want|need|have|care|do not|am|was|would) !(ever|fat|ugly|pretty|hot|cute|beautiful|sexy|weird|ready|right|funny|too (fat|old|thin|young))|you ~ (can|could|will|are) ~ !(collect|make it|come|meet|get|do it|manage|ready|free|able|help) _|anyone|anybody|it is (easy|funny|ok|okay|fair)|this is (a|easy|funny|ok|okay|fair)|money|me to) .. $$ %asked`,
    // you really don't know how to use it?
    `${START} you ~ (really|seriously|actually|honestly|still|even) ~ (do not|did not|can not|could not|have not|are not|care|think|believe|thought|believed|expect|expected|said|told|did that|kept|forgot|lied|left|broke) .. $$ %asked`,
    // you mean you had it all the time and you forgot it?
    '^ @lead? @lead? (so|and|you mean|wait|wait so|now) ~ (to (say|tell me) that)? ~ you ~ !(left|lost|missed|hid|broke up) (@wrong.past|knew|had .. all|just|did not|lied|forgot|never|are (just)? (going to|telling|saying|blaming|leaving|quitting|giving)|are not (even)? going to|let (him|her|them|me|us|it)|spent|told|left|would rather|invited) .. $$ %asked',
    // you knew it, but still you did it?
    `${START} you ~ (knew|saw|heard|read|promised|had) .. (but|and|yet) ~ (still)? ~ you ~ (still|ignored|did not|forgot|said nothing|kept|went|left|let|just|@wrong.past) .. $$ %asked`,
    // and i am supposed to believe that?
    '^ @lead? @lead? (so|and)? ~ (am i|i am|are we|we are|was i|i was) ~ (supposed|meant|expected) to ~ (guess|know|read|believe|just|sit|wait|beg|be (grateful|happy|okay|ok|fine)|thank|smile|do it all|pretend|drop|find out|chase|applaud|clean|forget|feel sorry)',
    // so you are never going to pay me back?
    '^ @lead? @lead? (so|now)? ~ you are ~ (now)? ~ (never|not|not even|just) ~ (actually|ever|even|really)? ~ going to ~ (@care.base|@wrong.base|pay|give|tell|do (anything|nothing)|let|leave me|keep) .. %asked',
    // you couldn't have called?
    `${START} you ~ (could not|can not|did not) ~ (have)? ~ (@care.base|@care.done|wait|think|bother|even) .. (first|before|me|us|once|for one|at least) .. $$ %asked`,
  ],
});

/** A statement with a question mark or a tag behind it, which asks only to be owned up to. */
export const saidAsQuestion = {
  id: 'said-as-question',
  kind: 'loaded-question',
  effect: 'A question mark behind a charge leaves only a yes to give.',
  severity: 'mild',
  source: 'Quirk et al., A Comprehensive Grammar (1985), 11.8–12: tag and declarative questions',
  specimens: [
    "⟦You just had to tell her, didn't you⟧?",
    '⟦You call this a dinner⟧?',
    '⟦You think I enjoy this⟧?',
    'You miss the sea, don’t you?',
    'You really live here?',
    'You think it will rain?',
    "⟦So you're never going to pay us back⟧?",
    "So you're never going to guess who called?",
    "⟦Now you're just going to let him cry⟧?",
    "You think I'm too old for this dress?",
  ],
  find,
} as const satisfies Rule;
