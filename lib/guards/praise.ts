import type { CandidateGuard } from './guard';
import { finder, tokensOf } from './matching';

const KINDS = new Set([
  'loaded-question',
  'overgeneralization',
  'criticism',
  'blaming',
  'mind-reading',
  'should',
  'pseudo-feeling',
]);

/** You always make me laugh · you never disappoint · you are always so kind · you did nothing wrong */
const find = finder([
  // we met the deadline because of you · thanks to you I passed
  '(smile|smiling|laugh|happy|happier|passed|won|met the|made it|finished|graduated|survived|got (the|my|into)|alive|stronger|better|safe|calm|believe|confident|proud|possible|works|sober|clean) .. (because of|thanks to) you',
  '(because of|thanks to) you .. (smile|happy|happier|passed|won|met|made it|finished|graduated|survived|got (the|my|into|here|there|home)|alive|stronger|better|safe|calm|believe|confident|proud|okay|fine|on time|again in myself)',
  // i gave up berlin for you and I would do it again
  'for you .. would do it (all)? again',

  'you ~ (have|had)? ~ (forgot|forgotten|ignored|missed|wasted|ruined|broke|broken|lost|hid|hidden|did|done|spoiled) (nothing|no one|nobody)',
  'you ~ (have|had)? ~ (ruined|ruin|broke|broken|killed|destroyed|crushed|wrecked|slayed) (me for|every other|all other|it last night|the ice|that (set|exam|test|presentation|audition|interview)|me with that)',
  'you ~ @never (once)? (let me (walk|down|fall)|bad-mouthed|badmouthed|complained|complain|age|looked (prettier|better|lovelier)|judged|gave up|have to|asked for (this|any of)|raised your voice|forget a|forgot a|miss a birthday)',
  'not once did you (complain|give up|judge|moan|raise|let|ask for)',
  '(because of|thanks to) you ~ (i|we) .. (met|made it|won|passed|got (it|the job|in|there|through|home|better)|survived|smile|laugh|believe|finished|found|am here|are here|know|learned|learnt|can)',
  'you are the (only)? reason ~ (i|we) ~ (won|passed|made|got|survived|smile|am|are|met|finished|keep|believe|laugh|still)',
  'you ~ (do not|did not) ~ (even)? ~ (know how (gorgeous|beautiful|good|talented|special|amazing|funny|loved|cute|smart|great)|brag|deserve (any of)? (this|that|it)|have to apologize|have to apologise)',
  'you ~ made me (feel (like part|at home|welcome|safe|loved|special|heard|better|good)|a better|so happy|laugh|smile|proud)',
  'you .. @always ~ @credit',
  // you are the only one who understands me · if you had not taught me I would never have passed
  'you are (the|my) ~ only (one|person|friend) (who|that|i) ~ (@care|@care.s|gets|loves|makes|can|trust|love|need)',
  'if you (had not|did not|have not) ~ (ever)? (encouraged|encourage|helped|help|taught|teach|supported|support|believed in|saved|save|shown|show me|warned|reminded|woken|lent|tell me (how|about|where)|told me (how|about|where)) ',
  'you .. (make|made|makes|making) .. (laugh|smile|happy|happier|better|proud|feel good|feel loved|feel special|feel safe|feel better|blush|my day|my night|my week|stronger)',
  'you .. @never ~ (disappoint|disappoints|disappointed|fail|fails|failed|let me down|lose|lost|give up|gave up|gave up on me|cease to amaze|judged|judge me|quit|forget my birthday|complained|complain|complains)',
  // you ruined every other burger for me · you are the reason we won · you never once complained
  'you .. (ruined|spoiled|spoilt) (me for|(every|all) ~ other)',
  '(you are the reason|because of you|thanks to you) .. (won|met|made it|passed|smile|laugh|happy|alive|finished|succeeded|survived|better|love|peace|possible)',
  '(won|met|made it|passed|smile|laugh|happy|alive|finished|succeeded|survived|better|peace|possible|prettiest|saved) .. (because of|thanks to) you',
  'you .. not even (brag|boast|know how @praise|complain|hesitate)',
  '(you|not once did you) .. @never ~ (once)? ~ (complained|complain|bad-mouthed|badmouthed|asked for this|asked for any|look prettier|looked (better|prettier|happier|lovelier)|let me (walk alone|walk to|down|fall|go hungry)|hesitated)',
  '(not once did|never once did) you ~ (complain|hesitate|give up|judge|doubt)',
  'you .. made me feel ~ (like (part|family|home|a queen|a king|i belong)|welcome|at home|seen|understood|included)',
  'how dare you ~ be ~ (this|so|that) ~ @praise',
  'you .. (smell|look|taste|sound) ~ (this|so|that) ~ @praise',
  'you .. (nothing|not anything|not do anything|never anything) ~ wrong',
  'you ~ (bet|rock|rule|complete me|hug|kick ass|do right|go girl|got this|got it|nailed|made it|did it !(to|again|on purpose|behind)|did great|did good|did well|did amazing|win|won|deserve|saved|are (right|damn right|so right|the (real)? (man|boss|bomb|champ|goat|queen|king|mvp|one for me|love of my life|light of my life|reason i (smile|wake|live|am happy))))',
  'you ~ (are|were|have been|look|looked|sound|sounded) ~ @always? ~ @praise',
  'you .. not (ruin|ruined|ruining|hurt|hurting|upset|upsetting|bother (me|us|anyone|anybody|him|her)|bothering|disturb|disturbing|annoy|annoying|disappoint|disappointing|embarrass|forget|lie|waste|wasting)',
]);

/** best set ever · you smell so good · how dare you be this cute: said with nothing bad beside it */
const DELIGHT = finder([
  '(best|brilliant|brilliantly|gorgeous|legend|heaven|handsome|cute|cutest|unreal|prettiest|smell ~ good|so (good|funny|talented|clever|sweet|kind|proud|pretty|beautiful|brave)|look (great|amazing|unreal|stunning|beautiful|incredible)|killing it|in the best way|so proud|so very proud|straight as|this funny|love it|amazing|wonderful|adorable|stunning|delicious|hilarious|congratulations|congrats|i would never have known|is insane|well done|beyonce)',
]);
const SOUR = finder([
  '(never|not|nothing|no|hate|stupid|idiot|liar|selfish|sick of|tired of|fault|shit|shut|wrong|worst|rude|late|lazy|used to|supposed|friends|friend|think you are|thinks you are|but|even|anyone|else|yourself|at|dumb|waste|wasted|wasting|sick|problem|ashamed|pathetic)',
]);

/** Praise, thanks, comfort, reassurance: the same shapes with something good in them. */
export const praise: CandidateGuard = {
  id: 'praise',
  leaves: 'Praise, thanks, comfort and reassurance.',
  scope: 'candidate',
  specimens: [
    'You always make me laugh.',
    'You never disappoint.',
    '⟦You never help me⟧.',
    'You are the only one who listens.',
    "If you hadn't helped me I would never have passed.",
    '⟦You did it to me again⟧.',
  ],
  silences(candidate, { sentence }) {
    if (candidate.kind !== 'contempt' && DELIGHT(sentence).length > 0 && SOUR(sentence).length === 0)
      return true;
    if (!KINDS.has(candidate.kind) && candidate.evidence >= 1) return false;
    const range = tokensOf(sentence, candidate);
    return find(sentence).some(({ first, last }) => first < range.last && range.first < last);
  },
};
