import { plural } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages';
import type { WeekSum } from './weeks';

/** What changed, in one or two sentences on rewrites, never on the person. */
export function changeOf(weeks: readonly WeekSum[], words: Messages['insights'], locale: string): string {
  const taken = weeks.at(-1)?.taken ?? 0;
  const before = weeks.at(-2)?.taken ?? 0;
  const used = taken === 0 ? words.none : plural(words.used, taken, locale);
  if (taken + before === 0) return used;
  if (taken === before) return `${used} ${words.same}`;
  return `${used} ${plural(taken > before ? words.more : words.fewer, Math.abs(taken - before), locale)}`;
}
