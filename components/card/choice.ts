import {
  type FeelingChip,
  type RequestChip,
  type Rewrite,
  withFeeling,
  withoutRequest,
} from '@/lib/rewrite/rewrite';

/** What the person chose within one rewrite. */
export interface Choice {
  /** Undefined while the suggested one stands. */
  readonly feeling?: string;
  readonly request: boolean;
}

export const feelingOf = (rewrite: Rewrite): FeelingChip | undefined =>
  rewrite.pieces.find((piece): piece is FeelingChip => typeof piece !== 'string' && piece.slot === 'feeling');

export const requestOf = (rewrite: Rewrite): RequestChip | undefined =>
  rewrite.pieces.find((piece): piece is RequestChip => typeof piece !== 'string' && piece.slot === 'request');

/** A request that is offered is in until it is taken out. */
export const firstChoice = (_rewrite: Rewrite): Choice => ({ request: true });

/** The rewrite as the person has set its chips. */
export function chosen(rewrite: Rewrite, choice: Choice): Rewrite {
  const felt = choice.feeling === undefined ? rewrite : withFeeling(rewrite, choice.feeling);
  return choice.request ? felt : withoutRequest(felt);
}

/** The feelings to choose from: the suggested one first, then its neighbors, each once. */
export function feelingsOf(offered: Rewrite): readonly string[] {
  const chip = feelingOf(offered);
  return chip === undefined ? [] : [...new Set([chip.text, ...chip.neighbors])];
}
