import type { Flag } from '../../flag';
import { presses } from '../beside';
import { FINITE } from '../joint';
import { neighborsOf, type Scene } from '../scene';

const LEAST_WORDS = 4;

/** Whether the draft itself tells, beside a verdict, what it is about: "you slob, there are boxes everywhere". */
export function standsBesideFacts(scene: Scene, flag: Flag): boolean {
  const { draft, sentence } = scene;
  const behind = draft.slice(scene.end, Math.max(scene.end, sentence.end));
  return [behind, ...neighborsOf(draft, flag).map(({ start, end }) => draft.slice(start, end))].some(tells);
}

/** Whether words tell something: enough of them, with a verb or a number, and no question. */
function tells(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return (
    words.length >= LEAST_WORDS &&
    !presses(text.trim()) &&
    !/\?\s*$/.test(text) &&
    (FINITE.test(text) || /\d|\b(?:theres|you|u|no|not|two|three|four|five|six|ten|twice)\b/i.test(text))
  );
}
