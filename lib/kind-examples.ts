import { KINDS, type Kind } from './kinds';
import type { Examples } from './messages';
import { RULES } from './rules';

/**
 * What a kind of nudge hears, in ⟦brackets⟧, and what it leaves alone, from the specimens of its own rules:
 * up to `most` of each, the first specimen of every rule before any second one.
 */
export function examplesOf(kind: Kind, most = 4): Examples[Kind] {
  const rules = RULES.filter((rule) => rule.kind === kind);
  const turnByTurn = (wanted: (specimen: string) => boolean): string[] => {
    const lists = rules.map(({ specimens }) => specimens.filter(wanted));
    const longest = Math.max(0, ...lists.map(({ length }) => length));
    const places = Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? []));
    return places.flat().slice(0, most);
  };
  const isHeard = (specimen: string): boolean => specimen.includes('⟦');
  return { nudged: turnByTurn(isHeard), never: turnByTurn((specimen) => !isHeard(specimen)) };
}

/** The examples of every kind. */
export function allExamples(): Examples {
  return Object.fromEntries(KINDS.map((kind) => [kind, examplesOf(kind)])) as Examples;
}
