import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // what possessed you
    'what ~ @hell? ~ (possessed you|came over you|got into you|(goes|is going|was going|went) ~ (on)? ~ (through|in) your ~ (head|mind|brain|thick)|were you (even|ever)? thinking) ..',
    // how do you sleep at night
    'how (do|can|could|does) you ~ (sleep (at night|with)|live with (yourself|this)|look at yourself|look me in|look in the mirror|show your face|stand yourself|justify) ..',
    // who raised you · who died and made you king · who asked you
    'who ~ @hell? ~ (raised you|brought you up|taught you ~ (to|manners|how to)|died and made you|asked (you|for your)|even are you|are you to|do you think ~ (you|i am|we are|is going to|will)) !(come) ..',
    // happy now
    '^^ @lead? (are you)? (happy|satisfied|proud|pleased with yourself|proud of yourself) now $',
    // on what planet is this finished
    '(on|in) (what|which) (planet|world|universe) ..',
    // am i a joke to you
    '(am i|are we|is this|is it|is our (marriage|family)|are my feelings|is my time) ~ (a|an|some|just|that|nothing|really)? ~ (joke|game|maid|servant|invisible|stupid|wallet|boring|option|nothing|chore|burden|hotel|embarrassment) ~ (to you|here)? $',
    'am i ~ (a|an|your|just|nothing|not|some|that) .. to you',
    // whose side are you on
    'whose (side|team) are you (even)? on ..',
    // is there anything you will not lie about
    'is there ~ (anything|anyone|nothing|a single|any|one thing) .. you ~ (will|would|can|do|have|are|did) not ..',
    // what is it going to take · what do i have to do to get through to you
    'what ~ (is it going to take|will it take|does it take|do i have to do|must i do|more do i have to|else do i have to) (for you|before you|to (get you|make you|get through)|so you|until you|for _ to get) ..',
    // remember when you used to care
    '^ @lead? remember when you ~ (used to ~ (care|listen|love|try|like|laugh|call|talk|help)|cared|actually|bothered|loved|listened) ..',
    // is it too much to ask
    '(is|was) (it|that) ~ (too|so|that|really)? ~ (too much|so hard|that hard|so difficult|so bad|impossible) ~ (to (ask|expect|want)|for you (to|of)|of you) ..',
    '(is|was) (it|that) ~ too much ~ (to ask|trouble|to expect|work)',
    // what business is it of yours
    'what ~ (business|concern) ~ (is|was) (it|that|this) of yours ..',
    // what kind of person says that
    'what (sort|kind|type) of ~ (person|parent|mother|father|friend|man|woman|husband|wife|human|idiot|monster) ~ (does|says|would|forgets|leaves|treats|lets|acts|are you) ..',
  ],
  likely: [
    // why am i the last to know
    '^ @lead? @lead? why ~ (am|was|were|are) (i|we) ~ (the (last|only|one)|always|still|hearing|finding|doing|paying|stuck|left|not (told|invited|asked|informed|included)|expected|covering|cleaning|chasing|begging) ..',
    // why do i have to learn it from her · why is it always me
    '^ @lead? @lead? why ~ (do|did|must|is it) (i|we|always|only|never) ~ (always|have to|learn|hear|find|bother|me who|me that|me|my job) ~ (hear|find|learn|beg|chase|see|clean|pay|do|explain|from|the one|with you|to you|even)? _ ..',
    // why is everything a fight with you
    'why (is|are|does|must) (everything|it|every _|nothing|there) .. (with you|for you|about you|your way|so hard for|a problem|a fight|a drama|an argument) ..',
    // what did you have to tell her for
    '^ @lead? @lead? what ~ @hell? ~ (did|do) you ~ (have to|go and|go|want to) ~ _ .. for $$',
    // what does your rude comment have to do with it
    'what (does|do|did) your ~ _ .. (have)? to do with ..',
    // what aren't you telling me this time
    '^ @lead? @lead? what ~ (else)? ~ (are|have|did|do) (not you|you not) ~ (telling|told|tell|saying) (me|us) ..',
    // what else are you hiding · how long have you been lying
    'what else ~ (are|have|did|do) (you|not you) ~ (hiding|lied|lying|not told|not tell|hide|keeping|stolen) ..',
    'how long (has|have) (this|it|you two|you) ~ been ~ (going on|lying|seeing|hiding|sleeping with|planning|keeping|cheating|stealing|using|spying) ..',
    // where were you when i needed you
    'where ~ @hell? ~ were you ~ (when (i|we)|all (night|this time|day)|last night) ..',
    // how is it my job to remind you
    'how (is|was) (it|that|this) ~ (my (job|fault|problem|responsibility)|fair|okay|normal|acceptable|any of your) ..',
    // since when is my job your business
    'since when (is|are|was|were|am|does|did|do|can|have|has) (my|i|it|your|that|this|we|you) ..',
    // how many times must i say it
    '^ @lead? @lead? how many (more)? times ~ (u|you)? ~ (do|did|have|must|will|should|does|am|you) ~ (i|you)? ~ (have to|need to|told|asked|got to|tell|ask|say|explain|beg|said|reminded|explained|going to) ..',
    'how many (more)? ~ (people|lies|excuses|chances|promises|of them|of us)? ~ (are|must|do|will|have) you ~ (willing to|going to|have to|need|lied|sacrifice|hurt|ruin|kill|lose) ..',
    // how stupid do you have to be
    'how ~ (stupid|dumb|thick|dense|blind|selfish|lazy|rude|desperate|pathetic|low|cruel|naive|heartless|ignorant|self centered|gullible|crazy|drunk) ~ (do|can|must|could|are) you ~ (have to|get|be|think|really)? !(and|when|today) ..',
    // how old are you, twelve
    'how old are you ~ (again)? ~ (#Value|five|six|seven|eight|nine|ten|twelve|fourteen|really|exactly) $',
    // who does that
    '^^ ~ (seriously)? who (even)? ~ (does|says|treats|leaves|forgets|lies|cancels|sends|texts|acts|behaves|talks) ~ (that|this|something like|a|their|his|her|someone|people|like that) ~ $',
    // is it not time you grew up
    '(is|was) (it not|not it) ~ (about|high)? ~ time ~ you _',
    // do i have to do everything myself
    '^ @lead? (do|must|am) i ~ (have to|need to|supposed to)? ~ (do (everything|every single|it all|all)|spell (it|this) out|beg|chase|remind you|babysit|explain (everything|it all|this again|myself)|repeat|draw (you)?|read your mind|hold your hand|carry) ..',
    // when will you learn
    '^ @lead? @lead? when (will|are|do|would) you ~ (going to)? ~ (start|stop|learn|grow|get (it|over|a job|your)|understand|realize|realise|pull|take responsibility|do your|clean|be honest|tell me|admit|apologize|apologise|wake up) ..',
    // how long are you going to sulk
    'how (much )?(long|longer|many more) .. (are|will|do|must|can) you ~ (going to|plan|expect|keep) ~ (to)? ~ (keep|punish|ignore|sulk|act|hold|make|treat|lie|pretend|drag|@wrong.base|@wrong.ing|me|us) ..',
    // how hard is it to answer
    'how (hard|difficult) (is|can|could|was|would) (it|that) ~ (be)? ~ !(to (get|find|learn|become)|for you to (learn|find)) (to|for you) ..',
    // why marry somebody if you can't stand her
    '^ why ~ (even)? ~ (marry|bother|have kids|promise|date|be with|ask me|invite me|ask) ~ (someone|somebody|at all|me|with me|if you|anyone) ..',
    // why not just say it
    '^ why not ~ just ~ (say|admit|be honest|own)',
  ],
  hint: [
    // what do you want from me now
    'what ~ (the)? ~ (more|else)? ~ do you ~ want ~ (from me|now|this time|me to (do|say))',
  ],
});

/** Wh-questions that want no answer, and those about the writer's own lot. */
export const noAnswerWanted = {
  id: 'no-answer-wanted',
  kind: 'loaded-question',
  effect: 'A question that wants no answer is heard as a charge.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: [
    '⟦What possessed you to say that⟧?',
    '⟦Who died and made you king⟧?',
    '⟦Why am I always the one driving the kids⟧?',
    '⟦What did you have to tell her for⟧?',
    'Who do you think is better?',
    'What were you waiting for, the bus?',
    'How long are you going to stay there?',
  ],
  find,
} as const satisfies Rule;
