import type { Span } from '../../span';
import { SPELLINGS } from '../../vocabulary/chat-spellings';

/** One word of a clause. A contraction gives two: the first keeps the text, the second has none. */
export interface Word extends Span {
  /** As typed; empty for the second half of a contraction. */
  readonly text: string;
  /** Lower case, straight apostrophes, chat spellings undone: "U" → "you". */
  readonly low: string;
  /** Whether a comma, colon, dash or end mark stands right before. */
  readonly apart: boolean;
}

/** After these, "ur" means "you are". */
const AFTER_YOU_ARE =
  /^(?:so|such|a|an|the|always|never|not|just|being|too|really|like|still|late|on|\w+ing|gonna|constantly|only|all|lazy|rude|mean|selfish|crazy|supposed)$/;

const EXPANDS =
  /^(you|u|why|who|what|that|there|how|it|where|should|could|would|might|must)('re|'ve|'ll|'d|'s)$|^(\w+)(n't)$/;
const FULL: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": "'d",
  "'s": 'is',
  "n't": 'not',
};

function readings(low: string, next: string | undefined): string[] {
  if (low === 'ur' || low === 'your') {
    if (low === 'ur')
      return next &&
        AFTER_YOU_ARE.test(next) &&
        !/^(?:thing|king|ring|evening|morning|wedding|feeling|drinking|clothing)$/.test(next)
        ? ['you', 'are']
        : ['your'];
    return next && /^(?:so|such|always|never|not|being|too)$/.test(next) ? ['you', 'are'] : ['your'];
  }
  const spelled = Object.hasOwn(SPELLINGS, low) ? SPELLINGS[low] : undefined;
  if (spelled) return spelled.split(' ');
  const parts = EXPANDS.exec(low);
  if (!parts) return [low];
  const head = parts[1] ?? parts[3] ?? '';
  const tail = FULL[parts[2] ?? parts[4] ?? ''] ?? '';
  return [head === 'u' ? 'you' : head, tail];
}

/** "should of" is a spelling of "should have", and "need 2" of "need to". */
function inContext(lows: readonly string[], i: number): string {
  const low = lows[i] ?? '';
  const before = lows[i - 1] ?? '';
  if (low === 'of' && /^(?:sh[ou]+ld?|could|would|shud|cud|must|might)(?:n'?t)?$/.test(before)) return 'have';
  return low === '2' && /^(?:need|have|got|want|going|try|used|supposed|ought)$/.test(before) ? 'to' : low;
}

/** Unstretches "neverrr" and "sooo"; double letters stay. */
const unstretched = (low: string): string => low.replace(/([a-z])\1{2,}/g, '$1');

const WORD = /[$€£]?\d{1,3}(?:,\d{3})+|[\p{L}\p{N}$€£@#%&][\p{L}\p{N}'’&@./:_-]*/gu;

/** Marks that close a sentence or clause, not a word. */
const CLOSING = /[&@./:_-]+$/;

/** Words in capitals for stress; other capitals may be a name. */
const CALMED =
  /^(?:NOW|AGAIN|EVER|ALL|ONE|TWO|NEVER|ALWAYS|MY|ME|YOUR|THIS|THAT|EVERY|TODAY|TONIGHT|ANYTHING|NOTHING|EVERYTHING|AND|THE|NOT|SO|WHOLE|ENTIRE|HOURS|DAYS|WEEKS|THREE|FIVE|TIMES|AFTER|BEFORE|WITHOUT|WHILE|WHEN|EVEN|ALONE)$/;

/** The words of `draft` within `span`, in order; offsets count from the start of the draft. */
export function wordsOf(draft: string, span: Span): Word[] {
  const text = draft.slice(span.start, span.end);
  const found = [...text.matchAll(WORD)].map((match) => ({
    0: match[0].replace(CLOSING, ''),
    index: match.index,
  }));
  const shouting = text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();
  const lows = found.map((match) => unstretched(match[0].toLowerCase().replace(/’/g, "'")));
  return found.flatMap((match, i) => {
    const previous = found[i - 1];
    const gap = text.slice(previous ? previous.index + previous[0].length : 0, match.index);
    const start = span.start + match.index;
    const end = start + match[0].length;
    const typed =
      CALMED.test(match[0]) || /^(?=.*[AEIOU])[A-Z]{5,}$/.test(match[0]) || (shouting && match[0] !== 'I')
        ? match[0].toLowerCase()
        : match[0];
    const [first = '', ...more] = readings(inContext(lows, i), lows[i + 1]);
    return [
      { text: typed, low: first, start, end, apart: i > 0 && /[,;:.!?…—–()"“”]|\s-+\s/.test(gap) },
      ...more.map((low) => ({ text: '', low, start, end, apart: false })),
    ];
  });
}

/** Words as typed, joined by spaces; marks between them are lost. */
export function spoken(words: readonly Word[]): string {
  return words
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** Words as read (chat spellings undone), for matching. */
export function lows(words: readonly Word[]): string {
  return words.map(({ low }) => low).join(' ');
}

/** What is left of `words` after `lead`, a pattern on their low forms joined by spaces that starts at ^. */
export function after(words: readonly Word[], lead: RegExp): Word[] | undefined {
  const text = lows(words);
  const found = lead.exec(text);
  if (found?.index !== 0) return undefined;
  if (found[0] === '') return [...words];
  const rest = text.slice(found[0].length);
  if (rest !== '' && !rest.startsWith(' ') && !found[0].endsWith(' ')) return undefined;
  const count = found[0].trim() === '' ? 0 : found[0].trim().split(' ').length;
  return words.slice(count);
}
