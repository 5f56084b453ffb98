import { counted, type NudgeEvent, parseInsights } from '@/lib/insights';
import type { Kind } from '@/lib/kinds';
import { storeOf } from '../shared/store';

const store = storeOf('insights', parseInsights);

/** Adds to the stored counts. */
export async function countInInsights(
  event: NudgeEvent,
  kinds: readonly Kind[],
  now = Date.now(),
): Promise<void> {
  await store.change((insights) => counted(insights, event, kinds, now));
}
