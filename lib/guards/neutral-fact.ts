import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

const KINDS = new Set(['criticism', 'overgeneralization', 'should', 'mind-reading', 'loaded-question']);

const find = finder([
  // you forgot your umbrella, it's by the door
  'you ~ (forgot|left|dropped|lost|missed|broke) ~ (your|the|a|one|some) .. (it is|they are|i will|i have|the dustpan|do not worry|no worries|want me|shall i|here)',
  // you didn't have any post · you still haven't been charged
  'you ~ (still)? ~ (do not|did not|have not|never) ~ (have|had|got|get|receive|received|been) ~ (any|much|the first|a)? ~ (post|mail|mails|messages|calls|visitors|letters|parcels|charged|billed|measles|notifications|refund|invited|email|emails|bookings|appointments|mumps|chickenpox)',
  // you're supposed to have a copy · you should have received two parcels
  'you (are|were) (supposed|meant) to ~ (have|get|receive|be on (holiday|leave|vacation)|be a|be off|be asleep|be resting|bring|press|see|keep it|take one)',
  'you (should|must|will) have ~ (received|(got|gotten) (my|a|an|the|two|it|your)|seen|my|a|an|two|the|enough|access|heard|noticed)',
  // what makes you think it's the battery? · what were you thinking of wearing?
  'what (makes|made) you think (it is|it was|of|about|the|they|he|she)',
  'what (are|were) you thinking (of|about|for)',
  // don't you just hate that
  'do not you ~ (hate|love) (it|that|this|when|how)',
  'what kind of person are you .. or',
  'what is (wrong|the matter) with (the|my|this|that|it|your (phone|car|laptop|computer|knee|back|dog|cat|leg|foot|hand|wifi|printer|boiler))',
  // you can't use that plug abroad · you only need to bring a pen
  'you ~ (can not|should not|must not|need to|only need to|just need to) ~ (use|bring|plug|eyeball|charge|park|return|freeze|mix|open|overmix|take photos|carry|post|send it|set|put the|put it|add|pay by|sign|key|turn it)',
  // you said you'd be back by ten, so i'll leave the light on
  'you said you .. so i (will|have|am)',
  // you still owe me a dance
  'you ~ (still)? ~ owe me ~ (a|one|another) ~ (new)? ~ (dance|drink|beer|coffee|hug|kiss|treat|pint|keyboard|dinner|lunch|rematch|game|date|cake|ride|call|visit|cuddle)',
  'you (had)? ~ better ~ (believe|hurry|not rub|get (home|some|going|up)|go|run|watch out|eat|rest|sit|take a|be careful)',
  'you ~ (got|have) to ~ (go|come (back|see|over|and|with|to)|see|try|hear|watch|show|meet|give it|check|admit|love|remember this|be kidding|hand it|run|leave now)',
]);

/** News, plans, instructions: nothing that anybody would defend themselves against. */
export const neutralFact: CandidateGuard = {
  id: 'neutral-fact',
  leaves: 'Neutral facts, news, plans and instructions.',
  scope: 'candidate',
  specimens: [
    "You forgot your umbrella, it's by the door.",
    "You didn't have any post today.",
    'You should have received two parcels.',
    '⟦You forgot my birthday again⟧.',
    "Don't you just hate it when the bus is late?",
  ],
  silences(candidate, { sentence }) {
    if (!KINDS.has(candidate.kind)) return false;
    const range = tokensOf(sentence, candidate);
    return find(sentence).some(({ first, last }) => first < range.last && range.first < last);
  },
};
