import type { CandidateGuard } from './guard';
import { anywhere, finder, tokensOf } from './matching';

const KINDS = new Set([
  'criticism',
  'overgeneralization',
  'mind-reading',
  'should',
  'blaming',
  'pseudo-feeling',
  'labeling',
]);

/** Where the sentence itself says that anybody is meant. */
const ANYBODY = anywhere([
  // when you are a kid you think · as a parent you never sleep
  'when you are (a|an|in|at|old|young|little|pregnant|sick|dead|married|single|rich|poor|drunk|hungry|tired|on a|stuck)',
  '^ as a _ you',
  // for each time you run over, you have to pay · when you grow older you have to let go · if you want to live well, you have to work
  '^^ (and|but|so|yeah|yes|well|i guess)? (as|when|whenever|once|if|for each time|each time) you ~ (get (older|old|rich|married|to my age|to that age)|grow (up|older|old)|reach (_)? (age|forty|fifty|sixty|thirty)|turn (thirty|forty|fifty|sixty)|are (broke|poor|rich|old|older|young|hopeless|single|married|_ years old)|become (a|an|hopeless|rich|famous)|live (in|with|alone)|want to (live|lose|get|learn|be|make|buy|travel|win|succeed|become|find|save)|have (kids|children|a (kid|baby|child|dog)|no money)|do not like it|run out|lose (weight|someone|a))',
  // sometimes you mess up · some days you win · in life you
  '^ (and|but|i guess|i see|well|yeah|so)? (sometimes|some days|in life|these days|back then|nowadays|in general|as they say)',
  // with teenagers you are always wrong · in this economy you work and you work · ask any parent
  '(with (teenagers|toddlers|kids|babies|cats|dogs|children|twins)|in this (economy|town|job|house|weather|country|business|industry)|ask any (parent|teacher|nurse|mother|father|mum|dad)|as a (parent|teacher|nurse|kid|child|teenager|woman|man|freelancer)|learned that one|me all day|story of my life)',
  // either you cheat or you do not
  'either you .. or you',
  // somebody steals your gun, you are supposed to
  '^^ (somebody|someone|anybody|anyone|people|everyone|everybody|one|nobody) !(_ (_)? you) #Verb',
  // you can not make an omelette · you win some · you only live once · you get what you pay for
  'you ~ (can not make an omelette|only live once|win some|snooze you lose|get what you pay for|reap what you sow|live and learn|have to start somewhere|gotta start somewhere|can not have everything|can not please everyone|can not win them all|do not know what you have got|are never too old|never too old|miss all the shots|must be the change)',
  'you ~ (can not|could not|do not|should not|never) ~ (teach an old|judge a book|have your cake|buy happiness|choose your (family|parents)|please everyone|win them all|pour from)',
]);

/** you never know · you never can tell · you would not believe it · never too old */
const SAYING = finder([
  'you (can|could|will)? never (know|knew|can tell|tell ($|what|how|who|with|until)|guess|believe|mind|hear of|see that coming|heard|been to|seen|met|have seen|have heard|run out !(of (ways to|excuses|lies|reasons to|things to (complain|criticize|criticise|whine)|insults|people to)))',
  'you (would|will) (not|never) (believe|guess|regret|know|see it coming|understand until)',
  'you (can|could) (not|never) ~ (help|be too|go wrong|beat|blame|tell|imagine|have too|get enough|put a price|compare|lose)',
  // you do not have to come; but: you do not have to shout at me
  'you do not (have to|need to) !(shout|yell|scream|curse|swear|insult|use all caps|use caps|talk to me like|treat me|make fun|act (like|so)|be ~ (so|such)? ~ (a|an)? ~ (@conduct|rude|mean|harsh|cruel|nasty|@name.one))',
  'you do not (say|know until|see that every|get to see|see many|hear that|get many)',
  'you never (told|mentioned|said) ~ (me|us)? ~ (that)? you (could|can|had such|were so|were (into|from|a)|played|like)',
  'you never see (a|an|any|india|people|them|those|that)',
  'you (too|as well)',
  'you are ~ entitled to (your|an) ~ (own)? (opinion|view|views|beliefs)',
  'you never ~ (stop worrying|get used to|get a second chance|get over (losing|the loss|your first)|forget your first|outgrow|really know (what|how|when|who|until)|think it will happen|appreciate it until|have enough (time|money|socks|hands))',
  'you always ~ (think it is a good idea|think it will not|want what|hurt the one|miss what)',
  '(it|makes you|make you|that) feel like you are _',
]);

/** Anybody, not the person who reads this. */
export const genericYou: CandidateGuard = {
  id: 'generic-you',
  leaves: 'A “you” that means anybody.',
  scope: 'candidate',
  specimens: [
    'You never know what the weather brings.',
    "When you're a kid you never think about money.",
    'Sometimes you never find out why.',
    'You do not have to come.',
    "You're entitled to your own opinion.",
    '⟦You never think about money⟧.',
    '⟦You never run out of excuses⟧.',
  ],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind)) return false;
    const range = tokensOf(sentence, candidate);
    if (SAYING(sentence).some(({ first, last }) => first < range.last && range.first < last)) return true;
    return candidate.kind !== 'labeling' && ANYBODY(sentence);
  },
};
