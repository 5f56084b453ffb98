import type { Span } from '../span';
import { MASK } from './token';

/** A way in which somebody else speaks, and what it cannot be without: looked for first, since it is found fast. */
interface Foreign {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
}

/**
 * Words that are not the writer's own voice. Each pattern is bounded or stops at a line end, so
 * that none can run away over a long draft.
 */
const FOREIGN: readonly Foreign[] = [
  // ```you are wrong``` · `you`
  { signs: ['```'], pattern: /```[^`]{0,4000}```/g },
  { signs: ['`'], pattern: /`[^`\n]{1,300}`/g },
  // > you never listen
  { signs: ['>', '&gt;'], pattern: /^[ \t]{0,3}(?:>|&gt;)[^\n]*/gm },
  // “you never listen” · "you never listen" · «you never listen»
  { signs: ['“'], pattern: /“[^”\n]{0,600}”/g },
  { signs: ['"'], pattern: /"[^"\n]{1,600}"/g },
  { signs: ['«'], pattern: /«[^»\n]{0,600}»/g },
  // he goes ‘you never listen’ then left
  { signs: ['‘'], pattern: /(?<=^|[\s(,:])‘[^‘\n]{0,400}?’(?=$|[\s.,!?;:)])/gm },
  // he goes 'you never listen' then left
  {
    signs: ["'"],
    pattern: /(?<=^|[\s(,:])'[^'\n]{2,200}(?:'[a-z]{1,2}\b[^'\n]{0,200}){0,4}'(?=$|[\s.,!?;:)])/gm,
  },
  // [quote]you never listen[/quote]
  { signs: ['[quote', '[QUOTE', '[Quote'], pattern: /\[quote[^\]\n]{0,80}\][^[]{0,2000}\[\/quote\]/gi },
  // https://example.org/you
  { signs: ['http', 'HTTP', 'Http'], pattern: /\bhttps?:\/\/[^\s]{1,500}/g },
];

/** On Monday Ann wrote: · ---- Original Message ---- · Begin forwarded message: */
const MAIL_BELOW =
  /^(?:On [^\n]{4,120} wrote:|-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,}|Begin forwarded message:|From: [^\n]{3,120}@[^\n]{1,80})[ \t]*$/m;

const MAIL_SIGNS = ['wrote:', 'essage', 'From: '];

/** "-- " on a line of its own: a signature, or "♪": a lyric. */
const SIGNATURE = /^-- ?$/m;
const LYRIC: Foreign = { signs: ['♪', '♫', '♬'], pattern: /[♪♫♬][^\n]{0,300}/g };

/** Where in the draft somebody else speaks, in order. */
export function quotations(draft: string): readonly Span[] {
  const found: Span[] = [];
  for (const { signs, pattern } of [...FOREIGN, LYRIC]) {
    if (!signs.some((sign) => draft.includes(sign))) continue;
    for (const match of draft.matchAll(pattern)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  const below = [
    MAIL_SIGNS.some((sign) => draft.includes(sign)) ? MAIL_BELOW.exec(draft)?.index : undefined,
    draft.includes('--') ? SIGNATURE.exec(draft)?.index : undefined,
  ].filter((at) => at !== undefined);
  if (below.length) found.push({ start: Math.min(...below), end: draft.length });
  return found.sort((a, b) => a.start - b.start);
}

/** The draft with every unit that is not the writer's own voice replaced by a stand-in; same length, same lines. */
export function ownWords(draft: string): string {
  const spans = quotations(draft);
  if (spans.length === 0) return draft;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(draft.slice(at, from), draft.slice(from, end).replace(/[^\n\r]/g, MASK));
    at = end;
  }
  parts.push(draft.slice(at));
  return parts.join('');
}
