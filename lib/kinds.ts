/** The kinds of you-statement, in the field's own terms. Stored in settings, so the words never change. */
export const KINDS = [
  'threat',
  'labeling',
  'pseudo-feeling',
  'comparison',
  'pressure',
  'loaded-question',
  'blaming',
  'mind-reading',
  'should',
  'contempt',
  'overgeneralization',
  'criticism',
] as const;

/** Listed most specific first: a clause that fits several kinds takes the earliest. */
export type Kind = (typeof KINDS)[number];
