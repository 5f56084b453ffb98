import { searched } from '../search';
import type { Tip } from './tip';
import { TOPICS, type TopicId } from './topics';
import { FEELING } from './words/feeling';
import { GROWING } from './words/growing';
import { KIND_TIPS } from './words/kinds';
import { SPEAKING } from './words/speaking';
import { TOGETHER } from './words/together';

export type { Tip, TryIt } from './tip';
export { TOPICS, type TopicId } from './topics';

/** Every tip, in the order of its topics. */
export const TIPS: readonly Tip[] = TOPICS.flatMap(({ id }) =>
  [...SPEAKING, ...FEELING, ...TOGETHER, ...GROWING, ...Object.values(KIND_TIPS)].filter(
    ({ topic }) => topic === id,
  ),
);

/** The tip with that id. Throws where there is none. */
export function tipById(id: string): Tip {
  const tip = TIPS.find((candidate) => candidate.id === id);
  if (!tip) throw new Error(`No tip has the id "${id}"; ids stand in lib/tips/words.`);
  return tip;
}

export function tipsOf(topic: TopicId): readonly Tip[] {
  return TIPS.filter((tip) => tip.topic === topic);
}

const DAY = 86_400_000;

/**
 * How far apart two days' tips stand. Prime, so that while the count of tips is no multiple of it,
 * each comes once before any comes twice; large, so that a new day brings a new topic.
 */
const STRIDE = 37;

/** The tip for the calendar day of `date`, in that date's own time zone: the same all day long. */
export function tipOfTheDay(date: Date): Tip {
  const day = Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
  const tip = TIPS[(((day * STRIDE) % TIPS.length) + TIPS.length) % TIPS.length];
  if (!tip) throw new Error('There is no tip to choose from.');
  return tip;
}

/**
 * Tips that hold every word of `query`, best first: words of the title count before words of the body.
 * @param query as typed; blank gives every tip in topic order
 */
export function searchTips(query: string): readonly Tip[] {
  return searched(TIPS, query, (tip) => [tip.title, topicTitle(tip.topic), tip.body, tip.example]);
}

function topicTitle(id: TopicId): string {
  return TOPICS.find((topic) => topic.id === id)?.title ?? '';
}
