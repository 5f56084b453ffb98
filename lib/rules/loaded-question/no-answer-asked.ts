import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('loaded-question', {
  sure: [
    // who does that
    '^^ ~ who (even)? ~ (does|says|thinks|acts like) (that|this) ..',
    // what possessed you
    'what ~ @hell? ~ possessed you ..',
    // what goes through your head
    'what ~ @hell? ~ (goes|is going|was going|went) ~ (on)? ~ (through|in) your ~ (head|mind|brain)',
    // have you not done enough
    'have (not you|you not) ~ (done|caused|hurt|said|taken|cost) ~ (me|us)? ~ (enough|already)',
    // am i a joke to you
    'am i ~ (a|an|your|just|nothing|not|some|that) .. to you',
    // who raised you
    'who ~ @hell? ~ (raised|brought|taught) you ~ (up)? ~ (to (speak|talk|be|behave|treat|act)|manners|like that)',
    // on what planet is that fine
    '(on|in) what (planet|world|universe) ..',
    // how do you live with yourself
    'how (do|can|could) you ~ (live with|look at|look (me|us|him|her|them|your)|sleep|face|stand|justify|sit there|show your face) ..',
  ],
  likely: [
    // did you think i would not notice
    '^ ~ did you ~ think ~ (that)? ~ (i|we|nobody|no one|she|he) (would|was|did|will|could|had) ..',
    // did you seriously just hang up
    '^ ~ did you ~ (seriously|really|honestly|actually|just) ~ (seriously|really|just) ~ #Verb',
    // do you honestly think shouting helps
    '^ ~ do you ~ (honestly|really|seriously|actually) ~ think ~ (that|this|it|#Gerund|they|she|he|we|my|the) ..',
    // do not you think i deserve better
    '^ ~ do (not you|you not) ~ think ~ (i|we|they|she|he|the kids) ~ (deserve|have had|notice|know|feel|get|need|would like)',
    // how stupid do you have to be
    'how ~ (stupid|dumb|thick|dense|blind|selfish|lazy|rude|desperate|pathetic|low|cruel|naive|heartless|ignorant|self centered) ~ (do|can|must|could|are) you ..',
    // how stupid do you think i am
    'how ~ (stupid|dumb|naive|gullible|blind) do you think i am',
    // happy now
    '^^ (are you)? (happy|satisfied|proud|pleased) (now|with yourself|of yourself) $$',
    // whose side are you on
    'whose side are you on ..',
    // do i have to do everything
    '^ ~ (do|must|am|was|should) i ~ (have to|supposed to|meant to|expected to|really) ~ (do (every|all)|guess|read your mind|beg|remind|tell you|just (accept|sit|smile|forget)|know (that|what you)|clean|pretend|spell|explain|carry|chase|wait)',
    // were you even going to apologize
    '^ ~ (were|are) you ~ (even|ever) ~ (going to|planning to|planning on) _',
    // are you being dense on purpose
    '^ ~ are you ~ (physically|even|actually|just|really)? ~ (incapable|allergic|being (dense|stupid|thick|obtuse|difficult|slow|deliberately|serious)|deliberately|trying to be|doing this on|this ~ (@verdict|stupid|dense)|that (stupid|dense|selfish|blind)|so ~ (@verdict|blind|stupid) that)',
    // have you nothing better to do
    '^ ~ (have you (got)? ~ (nothing|anything) better|do (not you|you not) ~ have ~ (anything|something|nothing) better) ..',
    // is there anything you will not lie about
    '^ ~ is there ~ (anything|anyone|nothing|a single|any) .. you ~ (will|would|can|do|have|are|did) not ..',
    // what is it going to take
    'what (is it going to|will it|does it) take for you to ..',
    // why am i hearing this from somebody else
    '^ ~ why ~ (am i|was i|did i have to|do i have to|must i|are we) ~ (always|the last|the only|the one|hearing|not (told|invited|included|asked)|finding|learn|hear|find out|chasing|begging|paying|doing (all|everything|this alone)) ..',
    // since when is my salary your business
    'since when (is|are|was|were|does|do|did) ~ (my|our|it|that|this|i|the) ..',
    // how is it my job to remind you
    'how (is|was) (it|that|this) ~ (my (job|fault|problem|responsibility)|fair|okay|ok|acceptable|normal) ..',
    // what else have you not told me
    'what else ~ (have|are|did) ~ (you not|not you|you) ~ (told|tell|telling|hiding|hidden|lied|lying|keeping|kept)',
    // is it not time you grew up
    '(is|was) (it not|not it) ~ (about|high)? ~ time ~ you _',
    // why is everything a drama with you
    'why (is|does|must) (everything|every _|it|nothing) ~ (always|have to|has to)? .. (with|for|about) you $',
    // how did you manage to lose it twice
    'how ~ @hell? ~ (did|do|can|could) you ~ manage to ~ (lose|@wrong.base|break|miss|burn|spend|fail|spill)',
    // how long has this been going on
    'how long (has|have) (this|it|you two|you) been (going on|lying|seeing|hiding|cheating|sleeping) ..',
    // can you go one meal without criticizing me
    '^ ~ (can|could) you ~ (not)? ~ (ever|even|please|just)? ~ (go|manage|get through|have|do) ~ (one|a|five|ten|a single|two) .. without _',
    // why not just say it
    '^ why not ~ just ~ (say|admit|tell|leave|go|ask|be honest|own)',
    // do you get paid to be miserable
    'do you ~ (get paid|practice|practise|try|work at it|have to try|wake up) ~ (to)? ~ (be|being|every) .. (miserable|@verdict|@conduct)',
    // remember when you used to care
    '^ ~ remember when you ~ (used to|actually|still|could|bothered|cared|loved|were) ~ (care|listen|love|try|like|laugh|call|talk|be|_)',
    // does that not bother you
    '(does|did|do) (that|it|this) not ~ (bother|worry|matter|embarrass|shame|upset|mean anything) ~ (to)? you ..',
    // who even are you
    '^ who (even)? are you ~ (even|anymore|any more|these days|lately|now)',
    // what did you think would happen
    'what (do|did) you ~ think ~ (that|it|this|would|was|she|he|they|i|happens|happened) .. (teaches|says|tells|does to|would happen|makes|feels|means|going to happen|was going)',
    // how old are you, twelve
    'how old are you ~ (again)? ~ (5|6|7|8|9|10|12|five|six|seven|eight|nine|ten|twelve|fourteen|really|exactly) $',
    // why did you marry me
    'why ~ (marry|stay|bother|comment|come|have kids|ask|promise|date|be with) ~ (someone|somebody|at all|me|with me|if you|anyone|coming) ..',
    // would it kill you
    '(would|will) it (kill|hurt) you ..',
  ],
  hint: [
    // can you read
    '^^ (can|do|could) you ~ (even)? ~ (read|hear|count|listen|see|hear me|hear yourself) $$',
    // you wonder why i do not come home
    '^ (and)? you ~ wonder why ..',
    // you call that normal
    '^ (and)? you ~ (call|think) (that|this) ~ (is)? ~ (a|an|normal|fair|okay|ok|clean|help|helping|love|parenting|work|dinner|funny|acceptable|trying|being) ..',
  ],
});

export const noAnswerAsked = {
  id: 'no-answer-asked',
  kind: 'loaded-question',
  effect: 'The question has its answer built in, so there is no honest one to give.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦Did you think I wouldn't find out⟧?", 'Did you think it was good?'],
  find,
} as const satisfies Rule;
