import type { Draftling } from '../fit';
import type { Scene } from '../scene';

/** I know you're busy, and I feel lonely when …: their side stands in the draft, ours follows it. */
export function bothSides(statement: Draftling | undefined, scene: Scene): Draftling | undefined {
  if (!statement || !scene.side) return undefined;
  const [first, ...others] = statement.sentence;
  if (typeof first !== 'string') return undefined;
  const joined = `${scene.side}, and ${/^I\b/.test(first) ? first : first.charAt(0).toLowerCase() + first.slice(1)}`;
  return { ...statement, form: 'both-sides', sentence: [joined, ...others], withSide: true };
}
