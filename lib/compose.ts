import type { BuilderParts } from './rewrite/rewrite';

/** Nothing, or nothing but spaces. */
const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Specimen: "Could we put it away at dinner?" stands by itself, "ten minutes tonight" does not. */
const WHOLE_SENTENCE = /[.?!]$|^(could|can|would|will|let|please|may|shall|how about)\b/i;

const withEnd = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const bare = (text: string): string => text.trim().replace(/[.,;]+$/, '');

/** The blanks of "When ___, I feel ___. I'd like ___." that are still empty, in reading order. */
export function blanksOf(parts: BuilderParts): readonly ('observation' | 'feeling' | 'request')[] {
  return (['observation', 'feeling', 'request'] as const).filter((part) => blank(parts[part]));
}

/**
 * The message that the parts make: "When the phone is out, I feel lonely. I'd like ten minutes tonight."
 * @returns undefined while a blank is empty; nothing stands in for what nobody said
 */
export function composeMessage(parts: BuilderParts): string | undefined {
  if (blanksOf(parts).length > 0) return undefined;
  const observation = bare(parts.observation ?? '');
  const feeling = bare(parts.feeling ?? '');
  const because = blank(parts.need) ? '' : ` because I need ${bare(parts.need ?? '')}`;
  const request = (parts.request ?? '').trim();
  const ask = WHOLE_SENTENCE.test(request) ? withEnd(capital(request)) : `I'd like ${bare(request)}.`;
  return `When ${observation}, I feel ${feeling}${because}. ${ask}`;
}

/** The five steps of a talk, each as far as it is known. */
export interface FiveSteps {
  /** Fits after "I know ". */
  readonly theirs: string;
  /** Fits after "When ". */
  readonly facts: string;
  /** Fits after "I feel ". */
  readonly feeling: string;
  /** Fits after "I'd like ", or a whole sentence. */
  readonly want: string;
  /** Fits after "That way ". */
  readonly good: string;
}

/** The message that the steps make so far; an empty step leaves no trace. Empty where all are. */
export function composeSteps({ theirs, facts, feeling, want, good }: FiveSteps): string {
  const when = blank(facts) ? '' : `when ${bare(facts)}`;
  const felt = blank(feeling) ? '' : `I feel ${bare(feeling)}`;
  const wish = want.trim();
  const sentences = [
    blank(theirs) ? '' : `I know ${bare(theirs)}.`,
    when && felt ? `${when}, ${felt}.` : when ? `${bare(facts)}.` : felt && `${felt}.`,
    blank(want) ? '' : WHOLE_SENTENCE.test(wish) ? withEnd(wish) : `I'd like ${bare(wish)}.`,
    blank(good) ? '' : `That way ${bare(good)}.`,
  ];
  return sentences.filter(Boolean).map(capital).join(' ');
}
