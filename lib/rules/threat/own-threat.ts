import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('threat', {
  sure: [
    // i will kill you · i'm gonna break your nose
    'i (will|am going to|swear i will|would|should|could) ~ (kill|murder|hurt|beat|punch|slap|smack|kick|stab|shoot|strangle|choke|destroy|ruin|end|bury|smash|break|knock|rip|pluck|tear|whip|crush|wreck|cut) ~ (you|u|your|the (shit|crap|hell) out of you|all your)',
    // you'll pay for this · you will regret it · you're going to be sorry
    'you ~ (will|are going to|shall) ~ (pay for|regret (this|that|it|what|ever|messing|the day) !(.. (if|when|as) you)|be sorry|wish you (had|were never|never)|suffer for|get what is coming|get yours|be dead)',
    // watch your back · i will make you regret
    '^ (watch your back|you are (a)? dead (man|meat)?)',
    'i (will|am going to) make you (pay|regret|suffer|sorry|shut up|cry)',
  ],
});

/** Heard even where a disclosure silences the rest: guards know this rule by its id. */
export const ownThreat = {
  id: 'own-threat',
  kind: 'threat',
  effect: 'A threat ends the talk, and it may be kept as evidence.',
  severity: 'strong',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "⟦I'm gonna kill you⟧!",
    "Don't touch me or ⟦I'll break your nose⟧.",
    "⟦You'll pay for what you did⟧.",
    'I would die for you.',
  ],
  find,
} as const satisfies Rule;
