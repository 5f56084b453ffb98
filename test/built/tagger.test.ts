import { runInThisContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import type { Parsed } from '@/lib/nlp/parser';
import { rowsOf } from '../tools/score';
import { textOf } from './builds';

const seen = vi.hoisted(() => ({
  asked: 0,
  others: [] as string[],
  shipped: undefined as ((text: string) => Parsed) | undefined,
  /** Whose answers the rules are given. */
  answers: 'whole' as 'whole' | 'shipped',
}));

/** Names that the whole parser knows as such: those of places, families and firms do not ship. */
const LEFT_OUT = new Set(['norway', 'spain', 'lewis', 'visa', 'french']);

/** Tags that note where the other parser answers otherwise. */
class Noted extends Set<string> {
  constructor(
    private readonly text: string,
    private readonly word: string,
    tags: Iterable<string> | undefined,
    private readonly others: ReadonlySet<string> | undefined,
  ) {
    super(tags ?? []);
  }

  override has(tag: string): boolean {
    const answer = super.has(tag);
    seen.asked += 1;
    if (this.others?.has(tag) !== answer && !(tag === 'ProperNoun' && LEFT_OUT.has(this.word)))
      seen.others.push(`${this.text} [${this.word}] ${answer ? 'is' : 'is no'} ${tag}`);
    return answer;
  }
}

vi.mock('@/lib/nlp/parser', async (original) => {
  const whole = (await original<{ parse: (text: string) => Parsed }>()).parse;
  const terms = (parsed: Parsed | undefined) =>
    parsed?.document.flat().filter(({ text }) => text !== '') ?? [];
  return {
    parse: (text: string): Parsed => {
      const both = [terms(whole(text)), terms(seen.shipped?.(text))] as const;
      const [answers, checks] = seen.answers === 'whole' ? both : [both[1], both[0]];
      return {
        document: [
          answers.map((term, at) => ({
            text: term.text,
            tags: new Noted(text, term.text, term.tags, checks[at]?.tags),
          })),
        ],
      };
    },
  };
});

async function flagsWith(answers: typeof seen.answers): Promise<string[]> {
  seen.answers = answers;
  vi.resetModules();
  const { analyze } = await import('@/lib/analyze');
  return [...rowsOf('check'), ...rowsOf('tune')].map(({ id, text }) =>
    JSON.stringify([id, analyze(text, { strictness: 'thorough' })]),
  );
}

it('the parser that ships answers what rules ask about our drafts as the whole parser does', async () => {
  runInThisContext(textOf('chrome-mv3', 'tagger.js'));
  seen.shipped = globalThis.softstartTagger;
  const whole = await flagsWith('whole');
  expect(seen.asked).toBeGreaterThan(1_000);
  expect(seen.others).toEqual([]);
  expect(await flagsWith('shipped')).toEqual(whole);
});

it('is the same in both browsers', () => {
  expect(textOf('firefox-mv3', 'tagger.js')).toBe(textOf('chrome-mv3', 'tagger.js'));
});
