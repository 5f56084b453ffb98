import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../lib/flag';
import type { Kind } from '../../../lib/kinds';
import { rewritesFor } from '../../../lib/rewrite';
import { textOf, type Voice } from '../../../lib/rewrite/rewrite';

/** A flag from a draft whose blaming clause stands in ⟦brackets⟧. */
function flagged(marked: string, kind: Kind): { draft: string; flag: Flag } {
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

/** The draft with its best rewrite in place. */
function rewritten(marked: string, kind: Kind, voice: Voice = {}): string {
  const { draft, flag } = flagged(marked, kind);
  const [best] = rewritesFor(draft, flag, voice).rewrites;
  if (!best) return 'nothing';
  expect(textOf(best.pieces)).toBe(best.text);
  return draft.slice(0, best.start) + best.text + draft.slice(best.end);
}

describe('says it without you where English has a way', () => {
  it.each<[string, Kind, RegExp]>([
    ['⟦You ignored me all evening⟧.', 'criticism', /^I felt \w+ when I didn't get a word back all evening\./],
    [
      '⟦you sold the car without telling me⟧',
      'criticism',
      /^i felt \w+ when the car was sold without telling me\b/,
    ],
    [
      '⟦You gave the tickets to Sam⟧, and I had promised them to Mia.',
      'criticism',
      /when the tickets were given to Sam, and I had promised/,
    ],
  ])('%s', (marked, kind, expected) => {
    expect(rewritten(marked, kind)).toMatch(expected);
  });
});
