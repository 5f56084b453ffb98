import type { analyze } from '@/lib/analyze';
import type { Flag } from '@/lib/flag';
import type { TippedOffer } from '@/lib/messages';
import { rewritesFor } from '@/lib/rewrite';
import type { Edit, Voice } from '@/lib/rewrite/rewrite';
import { softenAll } from '@/lib/rewrite/soften';
import type { Settings } from '@/lib/settings';
import { KIND_TIPS } from '@/lib/tips/words/kinds';
import { OTHER_REASONS } from '@/lib/understand/reasons';

/*
 * What the background and the script of the rewrites share: that script is loaded when it is first asked, so
 * that a worker wakes without it, and listens with the ears of the background.
 */
declare global {
  var softstartAnalyze: typeof analyze | undefined;
  var softstartOffers: typeof offerFor | undefined;
}

/**
 * Other ways to say one flag, in the person's voice, with the tip of its kind, and other reasons for what it presumes.
 * @param flags all of the draft
 */
export function offerFor(
  draft: string,
  flag: Flag,
  flags: readonly Flag[],
  settings: Settings,
  host = '',
): TippedOffer {
  const relationship = settings.relationships[host];
  const voice = { feelings: settings.feelings, ...(relationship ? { relationship } : {}) };
  const { title, body } = KIND_TIPS[flag.kind];
  const whole = wholeOf(draft, flags, voice);
  return {
    ...rewritesFor(draft, flag, voice),
    tip: { title, text: body },
    ...(flag.kind === 'mind-reading' ? { reasons: OTHER_REASONS.map(({ phrase }) => phrase) } : {}),
    ...(whole ? { whole } : {}),
  };
}

/** Every flag of the message softened together; nothing where that is no more than one. */
function wholeOf(draft: string, flags: readonly Flag[], voice: Voice): readonly Edit[] | undefined {
  if (flags.length < 2) return undefined;
  const { rewrites } = softenAll(draft, flags, voice);
  return rewrites.length < 2 ? undefined : rewrites.map(({ start, end, text }) => ({ start, end, text }));
}
