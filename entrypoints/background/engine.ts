import { analyze } from '@/lib/analyze';
import type { Flag } from '@/lib/flag';
import type { TippedOffer } from '@/lib/messages';
import { rewritesFor } from '@/lib/rewrite';
import type { Edit, Voice } from '@/lib/rewrite/rewrite';
import { softenAll } from '@/lib/rewrite/soften';
import type { Settings } from '@/lib/settings';
import { KIND_TIPS } from '@/lib/tips/words/kinds';
import { OTHER_REASONS } from '@/lib/understand/reasons';

/** The flags of a draft, as the person's settings want them. */
export function flagsOf(draft: string, settings: Settings): readonly Flag[] {
  return analyze(draft, { strictness: settings.strictness, without: new Set(settings.kindsOff) });
}

/** Other ways to say one flag, in the person's voice, with the tip of its kind, and other reasons for what it presumes. */
export function offerFor(draft: string, flag: Flag, settings: Settings, host = ''): TippedOffer {
  const relationship = settings.relationships[host];
  const voice = { feelings: settings.feelings, ...(relationship ? { relationship } : {}) };
  const { title, body } = KIND_TIPS[flag.kind];
  const whole = wholeOf(draft, settings, voice);
  return {
    ...rewritesFor(draft, flag, voice),
    tip: { title, text: body },
    ...(flag.kind === 'mind-reading' ? { reasons: OTHER_REASONS.map(({ phrase }) => phrase) } : {}),
    ...(whole ? { whole } : {}),
  };
}

/** Every flag of the message softened together; nothing where that is no more than one. */
function wholeOf(draft: string, settings: Settings, voice: Voice): readonly Edit[] | undefined {
  const flags = flagsOf(draft, settings);
  if (flags.length < 2) return undefined;
  const { rewrites } = softenAll(draft, flags, voice);
  return rewrites.length < 2 ? undefined : rewrites.map(({ start, end, text }) => ({ start, end, text }));
}

/** The same for the flag that is heard at exactly this span; undefined where none is. */
export function offerAt(
  { draft, start, end }: { draft: string; start: number; end: number },
  settings: Settings,
  host?: string,
): TippedOffer | undefined {
  const flag = flagsOf(draft, settings).find((heard) => heard.start === start && heard.end === end);
  return flag && offerFor(draft, flag, settings, host);
}
