import type { ReflectChoice, SpotLine } from './exercise';

/** What is said after a line was chosen in "spot the blame". */
export function spotFeedback(line: SpotLine): string {
  return line.blames ? `That’s the one. ${line.note}` : `This one lands softly. ${line.note}`;
}

/** What is said after a reply was chosen in "reflect back". */
export function reflectFeedback(choice: ReflectChoice): string {
  return choice.reflects
    ? `That leaves room for more. ${choice.note}`
    : `Another reply may bring more. ${choice.note}`;
}

/**
 * What is said after a try at a rewrite.
 * @param flags how many flags the new words raise
 * @param changed whether they differ from the draft at all
 */
export function rewriteFeedback(flags: number, changed: boolean): string {
  if (!changed) return 'Change a word or two, and see what it does.';
  if (flags === 0) return 'No nudge on this one. Would it be true for the person who sends it?';
  if (flags === 1) return 'One spot may still land as blame. What did they feel just then?';
  return 'A few spots may still land as blame. Start with what a camera would have seen.';
}
