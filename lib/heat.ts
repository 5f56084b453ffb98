import type { Hearing } from './listen';

/** Swearing raises the odds that a doubtful construction is meant as blame. */
const SWEARING = new Set(
  'fuck fucking fucked hell goddamn goddamnit damn damned shit bullshit bitch asshole stupid idiot hate bloody crap ass dumb disgusting pathetic ridiculous liar shut'.split(
    ' ',
  ),
);

/**
 * Heat around one sentence of a draft, as log-odds: what doubtful constructions are raised by.
 * Its own marks and words count fully, those of the sentences beside it by half.
 */
export function heatOf(hearings: readonly Hearing[], at: number): number {
  let heat = 0;
  for (let index = Math.max(0, at - 3); index <= Math.min(at + 3, hearings.length - 1); index += 1) {
    const { sentence, heard } = hearings[index] as Hearing;
    const near = index === at ? 1 : 0.5;
    if (index !== at && heard.some(({ evidence }) => evidence >= 3)) heat += 1;
    if (!sentence) continue;
    const { tokens, mark, warm } = sentence;
    if (mark.includes('!')) heat += near * (mark.includes('?') ? 0.9 : 0.6);
    if (mark.length >= 3 && mark.includes('?')) heat += near * 0.4;
    if (tokens.some(({ normal }) => SWEARING.has(normal))) heat += near * 0.8;
    if (tokens.length >= 3 && tokens.filter(({ shouted }) => shouted).length > tokens.length * 0.6)
      heat += near * 0.6;
    if (warm) heat -= index === at ? 1.6 : 0.6;
  }
  return Math.max(-2, Math.min(heat, 2.4));
}
