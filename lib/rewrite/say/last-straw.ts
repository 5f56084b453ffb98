import { VERDICT_WORDS } from '../../vocabulary/judging-words';
import type { Draftling } from '../fit';
import type { Manner } from '../manner';
import { lows, spoken, type Word } from '../read/words';
import { feelingFor } from './feeling';

const STRAW = /^(?:one more|1 more|another) (.+?) (?:and|n|or) (?:i|i'm|im|we|we're|it|you)\b/;

/** What names nothing. */
const EMPTY = /^(?:time|word|chance|step|thing|strike|peep|go)\b/;

/**
 * What a last warning is about, without the threat: "one more 4am party and I'm telling" → I can't take another 4am party.
 * @returns ways that differ, best first; none where the words name nothing that could be told
 */
export function lastStraw(words: readonly Word[], manner: Manner): Draftling[] {
  const caught = STRAW.exec(lows(words))?.[1];
  if (!caught || EMPTY.test(caught)) return [];
  const from = words[0]?.low === 'another' ? 1 : 2;
  const named = words.slice(from, from + caught.split(' ').length);
  const chip = feelingFor('angry', manner, manner.formal ? undefined : 'upset');
  if (/^lies? about /.test(caught)) {
    const topic = spoken(named.slice(2));
    return [
      { form: 'i-statement', sentence: ["I'm ", chip, `, and I need the truth about ${topic}`], end: '.' },
      { form: 'request', sentence: [`Could you tell me the truth about ${topic}`], end: '?' },
    ];
  }
  if (named.some(({ low }) => VERDICT_WORDS.has(low))) return [];
  const thing = spoken(named);
  return [
    {
      form: 'boundary',
      sentence: [`I can't take another ${thing}`],
      end: '.',
      request: 'Can we talk about it?',
    },
    { form: 'i-statement', sentence: ["I'm ", chip, `, and I don't want another ${thing}`], end: '.' },
  ];
}
