import { fill, plural } from '@/lib/i18n/fill';
import { restAt, type Settings } from '@/lib/settings';
import type { Words } from '../words';
import type { Place } from './props';

/** The first moment of the day after `now`, in local time; both in milliseconds since the epoch. */
export function endOfToday(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** What is happening here, in one line. */
export function lineOf(settings: Settings, place: Place, now: number, { messages, locale }: Words): string {
  const words = messages.popup.line;
  const host = place.state === 'beyond' ? '' : place.host;
  const rest = restAt(settings, host, now);
  if (rest === 'off') return words.off;
  if (rest === 'paused') {
    if (settings.pausedUntil >= endOfToday(now)) return words.pausedTomorrow;
    const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
    return fill(words.paused, { time: time.format(settings.pausedUntil) });
  }
  if (place.state === 'beyond') return words[place.reason];
  if (place.state === 'available') return fill(words.available, { host });
  if (rest === 'off-here') return fill(words.offHere, { host });
  if (place.nudges.length > 0) return plural(words.count, place.nudges.length, locale);
  return place.draft ? words.quiet : words.noDraft;
}
