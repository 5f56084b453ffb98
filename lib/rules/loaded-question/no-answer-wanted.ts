import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // what possessed you
    'what (possessed|was going through|goes through|went through|were you even|in the world were) (you|your (mind|head|thick)) ..',
    // how do you sleep at night
    'how (do|can|could) you (even)? (sleep at night|live with yourself|look at yourself|look me in|show your face|stand yourself|look in the mirror) ..',
    // who raised you
    'who (raised you|brought you up|taught you (to|manners)|died and made you|asked you|do you think|even are you|are you to) ..',
    // happy now
    '^^ ~ (are you)? (happy|satisfied|proud|pleased with yourself) now $',
    // have you nothing better to do
    '(have|do) you (not)? ~ (have)? (nothing|anything) better to do ..',
    // have not you done enough
    '(have|did) (you not|not you) ~ (done|do|caused|said|hurt) (enough|me enough|us enough) ..',
    // on what planet is this finished
    '(on what planet|in what (world|universe)) ..',
    // am i a joke to you
    '(am i|are we|is this|is it|is our (marriage|family)|are my feelings|is my time) ~ (a|an|some|just|that|nothing|really)? ~ (joke|game|maid|servant|invisible|stupid|wallet|boring|option|nothing|chore|burden|hotel|embarrassment) ~ (to you|here)? ..',
    // whose side are you on
    'whose (side|team) are you (even)? on ..',
    // is there anything you will not lie about
    'is there (anything|anyone|a single|any) .. you (will|would|can|do|have) not ..',
    // were you even going to apologize
    '(were|are|did|was) you (even|ever|seriously|honestly|actually|really|not) ~ (going to|gonna|planning|hang|just|think|expect|believe|mean|forget|compare|say) ..',
    // what is it going to take
    'what ~ (is it going to take|will it take|does it take|do i have to do|must i do|am i supposed to do|more do i have to|else do i have to) (for|before|to) ..',
    // does that not bother you
    '(does|do|did) (this|that|it|any of this|none of this) (not|even|ever) ~ (bother|matter|mean|count|embarrass|register|occur) ..',
    // remember when you used to care
    'remember when you (used to|cared|were|still|actually|bothered|loved|listened) ..',
  ],
  likely: [
    // how did you manage to lose it
    'how (did|do|have|can) you ~ manage to ~ (lose|miss|forget|break|ruin|burn|fail|mess|screw|turn|spend|be|sleep|waste|not)',
    // was i supposed to guess
    '(was|am|were|are) (i|we) ~ (supposed|meant|expected) to ~ (guess|know|read|believe|just|sit|wait|beg|be grateful|thank|smile|do it all|pretend|drop|find out|chase|applaud)',
    // why am i the last to know
    'why (am|was|were) (i|we) ~ (the (last|only)|always|still|hearing|finding|doing|paying|stuck|left|not (told|invited|asked|informed|included)|expected|having|having to|covering|cleaning) ..',
    // why did i have to learn it from facebook
    'why (did|do|must) (i|we) ~ (have to|learn|hear|find) ~ (hear|find|learn|beg|chase|see|be|clean|pay|do) ..',
    // why is everything a fight with you
    'why (is|are|does|must) (everything|it|every _|nothing|there|that) .. (with you|for you|about you|your way|so hard for|too much|a problem|a fight|a drama|an argument) ..',
    // since when is my job your business
    'since when (is|are|was|were|am|does|did) (my|i|it|your|that|this|we|you) ..',
    // can you read
    '^^ ~ can you (not)? ~ ((read|count|hear|see) $|go one|go a|go five|have one|not see|function|breathe|do one|do anything|get one|get anything|manage one|not go) ..',
    // who does that
    '^^ ~ (seriously)? who ~ (does|says|treats|leaves|forgets|lies|cancels|sends|texts) (that|this|something like|a|their|his|her|someone|people|like that) ~ $',
    // are you being dense on purpose
    'are you ~ (being)? ~ (@verdict|@conduct|incapable of|allergic to|physically incapable|too (good|busy|proud|lazy|important)|deaf|blind) .. (on purpose|today|or|or what|or something|for me|to (answer|help|listen|call|text|talk|understand|say)|of (closing|listening|saying|doing|telling|picking|apologizing))',
    // is not it time you grew up
    '(is not it|is it not|is it) ~ (about|high)? time you ..',
    // how is it my job to remind you
    'how (is|was) (it|that|this) ~ (my (job|fault|problem|responsibility)|fair|okay|normal|acceptable) ..',
    // do i have to do everything myself
    '(do|must) i (really|seriously|honestly|always)? (have to|need to)? ~ (do (everything|every single|it all|all)|spell|beg|chase|remind|babysit|explain|repeat|draw) ..',
    // how long has this been going on
    'how long (has|have) (this|it|you two|you) ~ been ~ (going on|lying|seeing|hiding|sleeping|talking|planning|keeping) ..',
    // what else are you hiding
    'what else ~ (are|have|did|do) (you|not you) ~ (hiding|lied|lying|not told|not tell|hide|told|keeping) ..',
    // did you seriously just hang up
    '(did|have) you ~ (seriously|really|honestly|actually|genuinely) ~ (just)? ~ (hang|say|think|tell|forget|leave|ask|post|compare|blame|do that|expect|call|go|use|read|throw|take|give|eat|spend) ..',
    // do you get paid to be miserable
    'do you (get paid to be|practice being|practise being|try to be|work at being|have to be|go out of your way to|wake up and|take pleasure) ..',
    // do you honestly think shouting helps
    'do you ~ (honestly|seriously|really|genuinely|actually) ~ (think|believe|expect|imagine|need|want|enjoy) _ ..',
  ],
});

export const noAnswerWanted = {
  id: 'no-answer-wanted',
  kind: 'loaded-question',
  effect: 'A question that wants no answer is heard as a charge.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ['⟦What possessed you to say that⟧?', 'What were you waiting for, the bus?'],
  find,
} as const satisfies Rule;
