import type { Source } from '../sources';
import type { TopicId } from './topics';

/** Where "Try it" leads: a part of the popup, or one template by its id. */
export type TryIt = 'practice' | 'builder' | 'reflection' | `template:${string}`;

/** One piece of advice, short enough for a popup. */
export interface Tip {
  /** Saved by people as a favorite, so it never changes. */
  readonly id: string;
  readonly topic: TopicId;
  readonly title: string;
  /** Two or three short sentences. */
  readonly body: string;
  /** A sentence that could be sent, or said to oneself, as it stands. */
  readonly example: string;
  readonly source: Source;
  readonly tryIt: TryIt;
}
