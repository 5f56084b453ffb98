import { FEELINGS, type Group, WORK_FEELINGS } from '../../vocabulary/feelings';
import type { Manner } from '../manner';
import type { FeelingChip } from '../rewrite';

/** What one may say to somebody one no longer lives with. */
const CO_PARENT = ['frustrated', 'worried', 'upset', 'disappointed'] as const;

/** The feeling to offer first, with its neighbors: the person's own words come first where they are near. */
export function feelingFor(group: Group, manner: Manner, own?: string): FeelingChip {
  const { formal, relationship, feelings } = manner;
  const near: readonly string[] = formal
    ? WORK_FEELINGS[group]
    : relationship === 'co-parent' && /^(?:hurt|lonely)$/.test(group)
      ? CO_PARENT
      : FEELINGS[group];
  const liked = feelings.filter((feeling) => near.includes(feeling));
  const [text = 'upset', ...neighbors] = [...new Set([...(own ? [own] : []), ...liked, ...near])];
  return { slot: 'feeling', text, neighbors };
}
