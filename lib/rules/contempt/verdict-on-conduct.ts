import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('contempt', {
  sure: [
    // you are being ridiculous
    '&(if|when) @you (are|were|have been) ~ being ~ (such|so|like)? (a|an|the)? ~ (@sharp|@size)? (@conduct|@verdict|@name|@image|(difficult|weird|crazy|cold|distant|cheap|silly|dramatic|emotional|impossible|negative|possessive|unbelievable|a jerk))',
    // you are overreacting
    '@you (are|were) ~ (overreacting|overthinking (it|this|everything)|exaggerating|imagining things|acting (crazy|insane|like|up)|making (a|such a|this) (big)? (deal|fuss|scene|mountain|fool|mountain out of)|blowing (this|it|things|everything) (way)? out of|reading too much into|talking (nonsense|rubbish|crap|bullshit|shit|stupid|garbage)|out of line|out of order|out of control|pathetic right now|embarrassing yourself|making (a fool|an ass|an idiot) (out)? of yourself|losing (it|your mind)|playing the (victim|martyr)|full of yourself|(so)? dramatic right now)',
    // that is so childish of you · how childish
    '(that|this|it) (is|was) ~ (childish|immature|petty|selfish|cruel|mean|rude|low|cheap|pathetic|disrespectful|inconsiderate|thoughtless|heartless|cowardly|stupid|dumb|ungrateful|insensitive|unfair|irresponsible|hypocritical|nasty|lazy|shameful|disgusting|spiteful|arrogant|lame|dishonest|sneaky|manipulative) ~ (of you|coming from you|even for you|from you)',
    // how selfish of you
    'how (very|incredibly|utterly|unbelievably)? (@conduct|@verdict) (of you|can you (be|get)|you (are|were|can be))',
    // that is low even for you
    '(that|this|it) (is|was) (a)? ~ _ (low)? even for you',
    // listen to yourself
    '^ @lead? < (can you (even)? (hear|listen to) yourself|do you (even|ever)? (hear|listen to) yourself|(just)? (listen to|look at) yourself $|have you heard yourself|do you hear how (ridiculous|crazy|stupid|insane|selfish) you)',
  ],
  hint: [
    // that is so mean · not cool, man
    '^ (that|this) (is|was) ~ (not (cool|nice)|uncalled for|a low blow|a cheap shot|below the belt|hurtful|mean|rude|cruel|selfish|childish|immature|disrespectful|hypocritical|pathetic) ($|man $|dude $|bro $|@pet $) %cold',
  ],
  likely: [
    // your question sounded judgmental
    'your ~ _ (came across|comes across|sounds|sounded|reads|seems|seemed|looks|looked|feels|felt) ~ (as|like)? ~ (@verdict|@conduct|@doubtful)',
    // you are judging without asking
    '^ @lead? < you ~ (are|were|keep) ~ #Gerund .. without ~ (even)? (reading|knowing|thinking|asking|looking|checking|listening|understanding|trying|telling|having|any|caring)',
    // blaming her is low
    '^ @lead? < (comparing|calling|blaming|telling|asking|making|lying|insulting|attacking|bringing|accusing|using|saying|treating) .. (is|was) ~ (just|so|really|beyond|pretty)? (disgusting|pathetic|sick|gross|low|cruel|ridiculous|absurd|childish|insulting|offensive|rude|disrespectful|stupid|idiotic|shameful|disgraceful|unacceptable|insane|laughable)',
    // how childish
    '^ @lead? < how (very|utterly|incredibly|unbelievably)? (childish|immature|petty|selfish|rude|pathetic|disrespectful|inconsiderate|thoughtless|cowardly|ungrateful|insensitive|hypocritical|arrogant|dare you) > $',
    // your behavior is disgusting
    'your ~ (behavior|behaviour|attitude|tone|conduct|manners|excuses|excuse|apology|jealousy|temper|ego|laziness|drinking|lies|lying|nagging|whining|moods|parenting|selfishness|negativity|sarcasm|work|performance) (is|are|was|were|has been|have been) ~ (@verdict|@conduct|unacceptable|getting old|wearing me|driving me|a joke|the problem|laughable|tiring|tiresome|out of hand|not good enough|appalling|shocking|a disgrace|beneath)',
    // that is what you get for lying
    'that is what you (get|deserve)',
    // you sound ridiculous
    '@you ~ (sound|look|seem) ~ (ridiculous|pathetic|stupid|crazy|insane|like a (child|baby|toddler|broken record|fool|maniac|crazy person|lunatic)|jealous|desperate|bitter|paranoid|childish|foolish|absurd) $',
  ],
});

/** You are being ridiculous: how somebody behaves now, judged. */
export const verdictOnConduct = {
  id: 'verdict-on-conduct',
  kind: 'contempt',
  effect: 'A verdict on how somebody behaves leaves them nothing to answer but no.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "⟦You're being ridiculous⟧.",
    "⟦you're overreacting⟧",
    "⟦that's so childish of you⟧",
    '⟦How selfish of you⟧.',
    'That is so kind of you.',
    'You are being so sweet.',
  ],
  find,
} as const satisfies Rule;
