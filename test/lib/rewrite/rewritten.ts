import { expect } from 'vitest';
import type { Flag } from '../../../lib/flag';
import type { Kind } from '../../../lib/kinds';
import { rewritesFor } from '../../../lib/rewrite';
import { type Rewrite, textOf, type Voice } from '../../../lib/rewrite/rewrite';

/** A flag from a draft whose blaming clause stands in ⟦brackets⟧. */
export function flagged(marked: string, kind: Kind): { draft: string; flag: Flag } {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const draft = marked.replace(/[⟦⟧]/g, '');
  const quote = draft.slice(start, end);
  return {
    draft,
    flag: {
      start,
      end,
      quote,
      kind,
      rule: 'hand-made',
      effect: '',
      severity: 'mild',
      confidence: 1,
      source: '',
    },
  };
}

/** The draft with each rewrite in its place, best first; feelings are chips, so any may stand where "F" does. */
export function rewritten(marked: string, kind: Kind, voice: Voice = {}): string[] {
  const { draft, flag } = flagged(marked, kind);
  return rewritesFor(draft, flag, voice).rewrites.map((rewrite) => {
    expect(textOf(rewrite.pieces)).toBe(rewrite.text);
    return draft.slice(0, rewrite.start) + shown(rewrite) + draft.slice(rewrite.end);
  });
}

const shown = ({ pieces }: Rewrite): string =>
  pieces
    .filter((piece) => typeof piece === 'string' || piece.slot === 'feeling')
    .map((piece) => (typeof piece === 'string' ? piece : 'F'))
    .join('');
