import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('should', {
  sure: [
    // it is about time you got a job
    '(it is)? (about|high|past|bloody|damn) ~ time ~ (that)? ~ you ~ !(had a|got a (break|rest|raise|holiday|treat)|visited|came) _',
    // you had no business reading it
    'you ~ (had|have|has) no ~ (business|right) ..',
  ],
  likely: [
    // you should of called
    'you ~ (should|ought to) ~ (not)? ~ of ~ #Verb',
    // would have been nice if you had called
    '^ ~ (would (have|of) been|would be|might be|might have been) ~ (nice|lovely|great|good|helpful|polite|decent|refreshing) ~ (if|for|to|had) ~ (you|hear|be|get|have) ~ !(could come|came over|joined) ..',
    // you would think you could remember
    '^ ~ (you would think|one would think|you would hope) ~ (after|that|you|a|by|someone|somebody|at) ..',
    // you have a duty to tell me
    'you ~ (have|had) ~ (a|an|the) ~ (duty|responsibility|obligation|job) to ..',
    // you should think before you speak
    'you ~ (should|need to|have to|ought to|might want to|want to|could|had to|better) ~ .. before you ~ (speak|open|comment|criticize|criticise|post|talk|touch|accuse|judge|come|go|decide|call|@wrong.base)',
    // you should be able to book a dentist
    'you ~ (should|ought to) ~ (be (the one|doing|paying|looking|taking|ashamed|helping|home|with)|have the (decency|courtesy|guts|courage|manners|sense)|know (this|that|better|how|what|by)|learn some (manners|respect)|try (reading|being|listening|doing|talking|thinking|working|helping|asking)|think (about|of|before)|thank|say sorry|make (more|an|the|time)|not be allowed|make more) ..',
    // you want to try being nice
    'you want to ~ try ~ #Gerund',
    // you needed to tell me, not hide it
    'you needed to ~ #Verb ..',
    // i should not be finding this out from her
    'i ~ should not ~ (be|have) ~ (finding|hearing|learning|asking|begging|having|the one|to) ..',
    // somebody in your position ought to know
    '(somebody|someone|anyone|anybody|a (man|woman|person|parent|grown)) .. (ought to|should) ~ (know|be able|have)',
    // a son should visit his mother
    '^ (a|an|any) ~ (son|daughter|mother|father|mum|mom|dad|husband|wife|partner|friend|parent|brother|sister|manager|boss|leader|team|man|woman) ~ (should|ought to|is supposed to|does not|would not) ..',
    // you have to honor the agreement
    'you ~ (need to|have to|have got to|must) ~ (take (this|it|me|a long)|see it through|let go|go round and|tell (her|him|them|me) the truth|honor|honour|make (it|this) (right|up)|put (it|this|things) right|answer for|own|educate|listen (to me|when)|accept (the|responsibility)|be more (careful|responsible|honest)|think about (how|what|your)|stop (before|now|this|it|comparing|treating|#Gerund (me|us|my|your|our|everyone|people)))',
    // you will ask before you touch my code
    '^ ~ you will ~ (ask|apologize|apologise|answer|listen|tell|return|pay|stop|do|respect) ~ .. (before you|to me|when i|or i|right now|immediately|first)',
    // you are meant to be their father
    'you (are|were) ~ (meant|supposed|expected) to ~ (be ~ (their|my|his|her|our|a|the|an)|know|read|care|love|protect|look after|support|help)',
  ],
});

export const aboutTime = {
  id: 'about-time',
  kind: 'should',
  effect: 'An order to change is met with a refusal to be ordered.',
  severity: 'mild',
  source: 'Gordon, Parent Effectiveness Training (1970), ch. 6: you-messages',
  specimens: ["⟦It's about time you got a job⟧.", "It's time for dinner."],
  find,
} as const satisfies Rule;
