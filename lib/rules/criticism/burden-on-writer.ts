import { byPatterns } from '../by-patterns';
import type { Rule } from '../rule';

const find = byPatterns('criticism', {
  likely: [
    // I have asked you not to park there
    'i (have|had) ~ (asked|told|begged|warned|reminded) you ~ (not to|to stop|to quit|a (hundred|million|thousand|dozen) times|many times|several times|countless times|time and (time)? again|repeatedly|over and over|so many times|twice|three times|enough times)',
    // i'm the only one who ever cleans
    'i am ~ (always|constantly)? ~ the (only)? (one|person) .. (cleans|cooks|does|cares|works|work|try|tries|trying|pays|pay|shops|drives|remembers|makes|takes|ever|listens|washes|feeds|puts|cleaning|doing|working|paying|holding|keeping|cooking|taking)',
    // i have to do everything around here
    '(i|me) ~ @always? ~ (have to|had to|got to|am|be|do|end up|ends up|ending up) ~ (do|doing|left|stuck|carry|carrying|handle|handling|clean|cleaning|fix|fixing|deal|dealing|pay|paying) .. (everything|all the work|all of it|the housework|all the housework|your mess|after you|all by myself|all alone) .. (around here|myself|alone|for you|for everyone|in this (house|family|relationship|marriage)|as usual|again|like always|as always|after you)',
    // i do everything around here
    'i ~ do (everything|all the (work|cooking|cleaning|driving|planning)) .. (around here|for you|in this|myself|alone|here)',
    // i guess i'll just do it myself, as usual
    '(guess|suppose) i will ~ (do|have to|clean|cook|handle|pay|take|finish|go|sit|eat|be|deal) .. (myself|alone|again|then|as usual|like always)',
    // i'll take care of it. like always.
    '^^ ~ (like|as) (always|usual|per usual|ever) $$',
    // some of us actually work
    'some of us ~ (actually|have to|have|work|care|try|need to work|pay|are trying|did)',
    // i should not have to ask you
    'i (should|shall) not ~ have to ~ (ask|beg|tell|remind|explain|chase|do|clean|worry|spell|fight|pick|wait)',
    // is it too much to ask for a little help
    'is (it|that) ~ (too|so) ~ (much|hard|difficult) ~ (to ask|to expect|for you|to (say|pick|call|text|put|help|listen|answer|clean|wash|close|take|admit|apologize|apologise|be|show|just))',
    // at least i show up
    'at least i ~ (show up|try|tried|am not (a|the|lying|pretending|hiding)|do not ~ @wrong|did not ~ @wrong|work|care|admit|bother)',
    // i can't do everything myself
    'i can not (do|be) (everything|everywhere) .. (myself|alone|for you|for everyone)',
  ],
});

export const burdenOnWriter = {
  id: 'burden-on-writer',
  kind: 'criticism',
  effect: 'Counting who does what is heard as a charge, and gets a count in return.',
  severity: 'mild',
  source: 'Gottman & Silver, The Seven Principles (1999), ch. 2: criticism and contempt',
  specimens: [
    "⟦I'm the only one who ever cleans this house⟧.",
    '⟦I have to do everything around here⟧',
    '⟦some of us actually work⟧',
    'I have to do everything by Friday.',
  ],
  find,
} as const satisfies Rule;
