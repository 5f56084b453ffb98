import type { Relationship } from '../../rewrite/rewrite';
import type { Group } from '../feelings';

/** What would help, by relationship; `any` where the relationship is unknown or has no entry of its own. */
export type Asks = Readonly<Partial<Record<Relationship | 'any', string>>>;

/**
 * An act that drafts complain of, with what it commonly touches.
 *
 * Patterns in `heard` name the verb's base form, then its arguments: `not answer <np:message>`, `yell at <me>`.
 * `a|b` either word · `word?` may be absent · `<me>` me or us · `<np>` any noun phrase · `<my>` one that starts
 * with my or our · `<who>` a person that is not the writer · `<np:class>` one whose head is in a class · `$` nothing follows. What follows the pattern is
 * kept as the fact it is.
 *
 * Frames in `when` tell the act without "you": `{np}` what the pattern caught, `{tail}` what followed it (at the
 * end where it is not named), `[be]` a verb that takes the draft's tense and the number of what stands before it.
 */
export interface Behavior {
  readonly heard: readonly string[];
  readonly when: readonly string[];
  readonly feel: Group;
  /** Fits after "because I need ". */
  readonly need: string;
  readonly ask: Asks;
  /**
   * What would have been welcome instead. A sentence stands alone as a request; a verb phrase ("let me finish")
   * fits after "could you".
   */
  readonly wish?: string;
  /** An honest question, where there is nothing to observe. */
  readonly question?: string;
  /** Whether it stands for a whole family of verbs: its need says too little to take the place of what happened. */
  readonly family?: boolean;
}

const list = (text: string): string[] =>
  text
    .split(' / ')
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Writes an entry down in one line; entries of `heard` and `when` are separated by " / ". */
export function act(
  heard: string,
  when: string,
  feel: Group,
  need: string,
  ask: string | Asks = {},
  wish?: string,
  question?: string,
): Behavior {
  return {
    heard: list(heard),
    when: list(when),
    feel,
    need,
    ask: typeof ask === 'string' ? (ask ? { any: ask } : {}) : ask,
    ...(wish ? { wish } : {}),
    ...(question ? { question } : {}),
  };
}
