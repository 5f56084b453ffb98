import { type Edit, edited } from '@/lib/rewrite/rewrite';
import type { Editor, Outcome } from './editors/editor';

/**
 * Puts several edits of one draft in their places: as one replacement where nothing stands in the way of it, so that
 * one undo brings the message back; else one after the other, the last first, so that no place moves.
 * @param text the draft that the edits were made for
 * @param edits in order of place, apart from one another
 * @returns what became of the first that did not go in, or `applied`
 */
export async function putInPlace(editor: Editor, text: string, edits: readonly Edit[]): Promise<Outcome> {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return 'applied';
  const all = { start: first.start, end: last.end };
  if (!editor.obstacle(all)) {
    const words = edited(text, edits).slice(
      all.start,
      text.length === all.end ? undefined : all.end - text.length,
    );
    return editor.replace(all, text.slice(all.start, all.end), words);
  }
  for (const edit of [...edits].reverse()) {
    const outcome = await editor.replace(edit, text.slice(edit.start, edit.end), edit.text);
    if (outcome !== 'applied') return outcome;
  }
  return 'applied';
}
