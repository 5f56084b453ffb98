import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // your excuses are pathetic
    '^ ~ (your|all your) ~ (excuse|excuses|lie|lies|attitude|behavior|behaviour|driving|cooking|temper|tone|manners|opinion|opinions|jokes|joke|drama|bullshit|apology|apologies|promises|word|parenting|drinking|mess|logic|reasoning|argument|arguments|work|code|attempt|ego|jealousy|laziness|selfishness|words|actions|smell|breath|mouth|face|personality|nagging|whining|complaining|yelling|priorities|idea|ideas|performance|aim|gameplay|comments|correction|stories|story|stupidity|ignorance) ~ (is|are|was|were|means|mean|stinks|sucks|stink|suck|make|makes|get|gets|has|have) ~ (nothing|not|no|a lie|a joke|old|getting|stinks|sucks|me sick|@verdict|unacceptable|terrible|the problem|exhausting|@name|worth|shit|bad|awful|horrible|mean|poor|costing|ruining|hurting|ridiculous|gotten)',
    // enough of your stupid drama
    '(enough|sick|tired|done|fed up|bored|over) (of|with)? ~ (all)? your ~ (@sharp|bullshit|lies|drama|excuses|attitude|crap|shit|games|whining|nagging|complaining|jokes|behavior|behaviour|temper|mess|drinking|moods|nonsense)',
    // stop with your stupid correction
    '(your|ur) (@sharp)? (stupid|fucking|bullshit|goddamn|damn|pathetic|ridiculous|crappy|shitty|dumb|lame|pitiful|filthy|petty|childish|idiotic|bloody|ugly|worthless|useless) !(dog|cat|weather) _',
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
