import type { Chunk } from '../read/complement';
import { lows } from '../read/words';

/** What may follow a passive verb and still say what it said before. */
const PLACES =
  /^(?:at|on|in|during|before|after|for|since|until|till|by|within|over|to|into|off|out|from|without|with|again|about)$/;

/** "without asking me": said of somebody, where the doer is left out. */
const UNASKED =
  /^without (?:asking|telling|checking with|consulting|informing|warning|letting) (?:me|us|anyone|anybody)\b/;

/** Whether nothing after the object would hang loose once the subject is gone. */
export const staysPut = (others: readonly Chunk[]): boolean =>
  others.every(
    ({ kind, words }) =>
      !words.some(({ low }) => /^(?:you|your|yourself)$/.test(low)) &&
      (kind === 'time' ||
        (kind === 'particle' && others.length === 1) ||
        (kind === 'pp' && PLACES.test(words[0]?.low ?? '')) ||
        (kind === 'gerund' &&
          (UNASKED.test(lows(words)) || /^(?:standing|sitting|waiting)$/.test(words[0]?.low ?? ''))) ||
        (kind === 'clause' && /^(?:when|while|before|after|i|we|i'm|i've)$/.test(words[0]?.low ?? '')) ||
        (kind === 'other' &&
          words.length === 1 &&
          /ly$|^(?:alone|here|there|home|again|late|early|twice|open|dirty|empty)$/.test(lows(words)))),
  );

/** "without asking me" → "without anyone asking me" */
export const unasked = (text: string): string =>
  text.replace(
    /\bwithout (?=(?:asking|telling|checking|consulting|informing|warning|letting)\b)/,
    'without anyone ',
  );
