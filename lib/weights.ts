/**
 * How much each sign around a candidate raises or lowers the log-odds that a careful reader hears blame.
 * Small on purpose, so that every flag can be explained: the sum of these and the construction's own evidence.
 */
export const WEIGHTS = {
  bias: -0.9,
  /** What a construction brings, by how far it can be trusted. */
  sure: 3.3,
  likely: 1.5,
  hint: 0.1,
  faint: -0.7,
  /** What a clause's own words say (`wording/`) counts by so much beside a construction, and beside a sure one. */
  wording: 0.5,
  wordingOfSure: 0.2,
  /** The most that words take back from a construction that can be trusted. */
  doubt: -0.1,
  /** Where no construction speaks, words count in full, and what stands around them by so much. */
  worded: -0.7,
  signsOfWorded: 0.5,
  /** "!" and "?!" behind the sentence; "?" alone behind a statement. */
  exclaims: 1.2,
  exclaimsAsking: 1.1,
  asksStatement: -1.4,
  asksQuestion: -0.2,
  /** "!!", "???" */
  repeatedMarks: 0.4,
  shouts: 0.5,
  /** Swearing and words of trouble in the sentence, and in the rest of the draft. */
  swears: 0.4,
  trouble: 0.6,
  troubleNear: 0.5,
  /** Thanks, wishes, comfort. */
  kindness: -0.8,
  kindnessNear: -0.5,
  /** "me", "my": the writer is touched by it. */
  touchesWriter: 0.6,
  /** A sentence of at most six words; the draft's first words. */
  short: 0.2,
  opens: 0.3,
  /** "maybe", "I think" before it. */
  hedged: -0.4,
  /** A laugh or a loving emoji. */
  warm: -1.6,
  warmNear: -0.5,
  /** Another sure construction elsewhere in the draft. */
  company: 0.6,
  /** A deed told beside an accusation. */
  proof: 1.2,
} as const;

export type Sign = Exclude<
  keyof typeof WEIGHTS,
  | 'bias'
  | 'wording'
  | 'wordingOfSure'
  | 'doubt'
  | 'worded'
  | 'signsOfWorded'
  | 'sure'
  | 'likely'
  | 'hint'
  | 'faint'
>;
