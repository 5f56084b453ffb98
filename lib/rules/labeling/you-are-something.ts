import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('labeling', {
  faint: [
    // you're a weekend dad
    '^ ~ you are ~ (a|an|just a|nothing but|one of those|one|not) _',
    // you're bald and forty
    '^ ~ you are ~ #Adjective',
    // you are the problem
    '^ ~ you are the _',
  ],
  likely: [
    // you suck
    '^ ~ you ~ (all)? ~ (suck|stink|disgust me|sicken me|make me sick|repulse me)',
    // you are nothing without me
    'you are (nothing|nobody|no one|no better than|not even a|not half|half the|not worth|not fit|not good enough|beneath|not the (man|woman|person))',
    // you've changed
    'you have ~ (changed|become (a|so|just|like))',
    // what a jerk
    '^^ ~ what (a|an|absolute|utter) ~ @sharp? @sharp? @name $$',
    // just like your father
    '(you are|you sound|you act|^^) ~ (just|exactly) like (your|my) (mother|father|mom|mum|dad|ex|brother|sister|parents|family) $',
  ],
});

/** The widest rule of its kind: most of it needs signs of anger around it. */
export const youAreSomething = {
  id: 'you-are-something',
  kind: 'labeling',
  effect: 'Called something in the heat, people answer the name.',
  severity: 'mild',
  source: 'Rosenberg, Nonviolent Communication (2003), ch. 2: moralistic judgments',
  specimens: ['⟦You are a weekend dad⟧!!', 'You are a doctor, right?'],
  find,
} as const satisfies Rule;
