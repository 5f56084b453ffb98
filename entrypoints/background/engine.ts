import { analyze } from '@/lib/analyze';
import type { Flag } from '@/lib/flag';
import type { TippedOffer } from '@/lib/messages';
import type { Settings } from '@/lib/settings';
import { offers } from './offers';
import { tagger } from './tagger';

/** The flags of a draft, as the person's settings want them. */
export async function flagsOf(draft: string, settings: Settings): Promise<readonly Flag[]> {
  await tagger();
  return analyze(draft, { strictness: settings.strictness, without: new Set(settings.kindsOff) });
}

/** Other ways to say one flag, in the person's voice. */
export async function offerFor(
  draft: string,
  flag: Flag,
  settings: Settings,
  host?: string,
): Promise<TippedOffer> {
  const make = await offers();
  return make(draft, flag, await flagsOf(draft, settings), settings, host);
}

/** The same for the flag that is heard at exactly this span; undefined where none is. */
export async function offerAt(
  { draft, start, end }: { draft: string; start: number; end: number },
  settings: Settings,
  host?: string,
): Promise<TippedOffer | undefined> {
  const flags = await flagsOf(draft, settings);
  const flag = flags.find((heard) => heard.start === start && heard.end === end);
  return flag && offerFor(draft, flag, settings, host);
}
