import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // i can't rely on you
    'i ~ (can not|could not|can never|could never|never can|will never) ~ ((count|rely|depend) on you|trust (you|a word|anything)|believe (a word|a single word|anything|a thing)|talk to you|reason with you|win with you)',
    // i don't know why i bother with you
    '(i do not know why|why do) i ~ (even|still|ever)? ~ (bother|try|stay|put up|talk to you|trust you|waste my|ask you|care|married you|came|listen)',
    // i regret marrying you
    'i (regret|wish i (had)? never) ~ (marrying|met|meeting|married|trusted|trusting|dated|dating|having|moved|loved) .. you',
    // you let me down
    'i ~ (expected|thought|hoped|deserve|deserved) (better|more) (from|of|than)? you',
    // i'm disappointed in you
    'i am ~ (disappointed|ashamed|embarrassed|disgusted) (in|of|by|with) you',
  ],
});

export const notToBeTrusted = {
  id: 'not-to-be-trusted',
  kind: 'criticism',
  effect: 'Said of trust as a whole, one lapse becomes all of somebody.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "⟦I can't count on you for anything⟧.",
    "⟦I don't know why I even bother with you⟧",
    'I can count on you.',
  ],
  find,
} as const satisfies Rule;
