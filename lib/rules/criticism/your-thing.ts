import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  hint: [
    // I lost my seat over your stupid dance
    '^ @lead? @lead? < (i|we|it|you|because of|this|that|what|all|if|how) .. your (@sharp|@poor)? (stupid|dumb|fucking|bullshit|goddamn|damn|goddam|bloody|crappy|shitty) (little|old|fat)? !(dog|cat|weather|life back|cold|job today|boss|ex|teacher|neighbor|phone|computer|alarm|mom|mother|brother|sister|day|self|family|stomach|throat|relatives|work) _',
  ],
  likely: [
    // your lies have cost me everything · your attitude is a problem
    '^ @lead? @lead? < (all)? (of)? your ~ (@sharp|@size)? (@sharp)? @failing ~ (is|are|was|were|has|have|had|does|do|did|will|would|can|means|mean|makes|make|made|gets|get|hurts|hurt|disgusts|disgust|stinks|sucks|knows|know|needs|need|must|should|shows|show|never|always|ends|bores|bore|tires|drives|costs|cost|ruins|ruined|started|starts|amaze|amazes) _',
    // what does your sarcastic remark help · I have seen your stupid dance
    '^ @lead? @lead? < _ .. your (@sharp|@poor)? (pathetic|ridiculous|crappy|shitty|lame|pitiful|petty|childish|idiotic|bloody|worthless|useless|sarcastic|snide|snarky|selfish|arrogant|ignorant|moronic|asinine|ludicrous|bogus|so-called|precious little|silly little|sick little|dirty little|nasty|hateful|spiteful|lying|cheating|fake|half-assed|half-baked|sloppy|shoddy|misguided|twisted|warped|narrow-minded|rude|condescending|smug|vile|disgusting) (little|old|fat)? !(dog|cat|weather|life back|cold|job today|boss|ex|teacher|neighbor|phone|computer|alarm|mom|mother|brother|sister|day|self|family|stomach|throat|relatives|work) _',
    // your software is useless
    '^ @lead? @lead? < (all)? your ~ !(boss|ex|landlord|phone|computer|internet|car|neighbor|neighbors|flight|train|bus|weather|day|job|stomach|head|back|teacher|husband|wife|mother|mom|mum|father|dad|sister|brother|friend|friends|boyfriend|girlfriend|roommate|doctor|company|school|government|dog|cat|hair|house|place|room) _ _? (is|are|was|were|sounds|sound|looks|look|makes|make) ~ (so|such|just|complete|total|pure|utter|full of)? (a|an)? ~ (@sharp)? (useless|worthless|stupid|dumb|pathetic|ridiculous|garbage|trash|bullshit|crap|crappy|shit|shitty|rubbish|nonsense|pointless|idiotic|moronic|lame|wrong|flawed|invalid|biased|absurd|ludicrous|laughable|disgusting|a joke|unacceptable|inexcusable|no excuse|no sense|meaningless|irrelevant|childish|petty|insulting|offensive|disgraceful|shameful|sloppy|unprofessional|beneath|below|full of) $',
    // your excuses are pathetic
    '^ ~ (your|all your) ~ (excuse|excuses|lie|lies|attitude|behavior|behaviour|driving|cooking|temper|tone|manners|opinion|opinions|jokes|joke|drama|bullshit|apology|apologies|promises|word|parenting|drinking|mess|logic|reasoning|argument|arguments|work|code|attempt|ego|jealousy|laziness|selfishness|words|actions|smell|breath|mouth|face|personality|nagging|whining|complaining|yelling|priorities|idea|ideas|performance|aim|gameplay|comments|correction|stories|story|stupidity|ignorance) ~ (is|are|was|were|means|mean|stinks|sucks|stink|suck|make|makes|get|gets|has|have) ~ (nothing|not|no|a lie|a joke|old|getting|stinks|sucks|me sick|@verdict|unacceptable|terrible|the problem|exhausting|@name|worth|shit|bad|awful|horrible|mean|poor|costing|ruining|hurting|ridiculous|gotten)',
    // enough of your stupid drama
    '(enough|sick|tired|done|fed up|bored|over) (of|with)? ~ (all)? your ~ (@sharp|bullshit|lies|drama|excuses|attitude|crap|shit|games|whining|nagging|complaining|jokes|behavior|behaviour|temper|mess|drinking|moods|nonsense)',
    // stop with your stupid correction
    '^ @lead? < your (@sharp)? (stupid|fucking|bullshit|goddamn|damn|pathetic|ridiculous|crappy|shitty|dumb|lame|pitiful|filthy|petty|childish|idiotic|bloody|worthless|useless|sarcastic|selfish|arrogant|ignorant) !(dog|cat|weather|right) _',
  ],
});

export const yourThing = {
  id: 'your-thing',
  kind: 'criticism',
  effect: 'A verdict on what belongs to somebody is heard as one on them.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    '⟦Your excuses are pathetic⟧.',
    '⟦your driving is terrible⟧',
    'Your dog is crazy!',
    'Your photos are incredible.',
  ],
  find,
} as const satisfies Rule;
