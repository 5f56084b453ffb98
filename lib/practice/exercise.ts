import type { Kind } from '../kinds';

/** One line of a "spot the blame" exercise. */
export interface SpotLine {
  readonly text: string;
  /** Whether the line blames. Such a line is an example, never the product's own voice. */
  readonly blames: boolean;
  /** Why, in one gentle sentence; shown after an answer. */
  readonly note: string;
}

/** Find the one line that may land as blame. */
export interface SpotExercise {
  readonly form: 'spot';
  readonly id: string;
  readonly kind: Kind;
  readonly lines: readonly SpotLine[];
}

/** Say a blaming draft another way, in one's own words. */
export interface RewriteExercise {
  readonly form: 'rewrite';
  readonly id: string;
  readonly kind: Kind;
  /** The situation, in one neutral sentence. */
  readonly scene: string;
  /** An example of blame. */
  readonly draft: string;
  /** One way to say it; offered after a try, never as the only answer. */
  readonly sample: string;
}

/** A reply to choose. */
export interface ReflectChoice {
  readonly text: string;
  /** Whether it gives back what was heard and leaves room for more. */
  readonly reflects: boolean;
  readonly note: string;
}

/** Somebody says a blaming line to oneself: which reply reflects back what is behind it? */
export interface ReflectExercise {
  readonly form: 'reflect';
  readonly id: string;
  readonly kind: Kind;
  /** An example of blame, as it may be heard. */
  readonly said: string;
  readonly choices: readonly ReflectChoice[];
}

export type Exercise = SpotExercise | RewriteExercise | ReflectExercise;

/** The exercises of one kind, in the order in which they are offered. */
export interface KindExercises {
  readonly spot: readonly (readonly SpotLine[])[];
  /** Scene, draft, sample. */
  readonly rewrite: readonly (readonly [scene: string, draft: string, sample: string])[];
  /** What was said, and three replies. */
  readonly reflect: readonly (readonly [said: string, choices: readonly ReflectChoice[]])[];
}

export const blames = (text: string, note: string): SpotLine => ({ text, blames: true, note });
export const lands = (text: string, note: string): SpotLine => ({ text, blames: false, note });
export const reflects = (text: string, note: string): ReflectChoice => ({ text, reflects: true, note });
export const misses = (text: string, note: string): ReflectChoice => ({ text, reflects: false, note });
