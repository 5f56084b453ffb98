import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PopupActs } from '@/components/popup/props';
import { Examples, type FromOurPages, Handed, parseAnalysis, parseOffer } from '@/lib/messages';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { buildersWait } from '../shared/builder-waits';

const ask = (message: FromOurPages): Promise<unknown> => browser.runtime.sendMessage(message);

/** The engine for our own pages: the one in the background, so that no page loads another. */
export const engine: Pick<PopupActs, 'analyze' | 'offer'> = {
  analyze: async (draft) => parseAnalysis(draft, await ask({ type: 'analyze', draft })).flags,
  offer: async (draft, { start, end }) => parseOffer(draft, await ask({ type: 'offer', draft, start, end })),
};

/** What a card has just handed to the message builder, if anything. */
export async function handedParts(): Promise<BuilderParts | undefined> {
  // A worker that sleeps has nothing, and would be woken for it while the popup waits.
  if (!(await buildersWait())) return undefined;
  const parsed = v.safeParse(Handed, await ask({ type: 'take-builder' }));
  return parsed.success ? parsed.output : undefined;
}

/**
 * What each kind of nudge hears and leaves alone.
 * @throws ValiError where the background is of another version than the page
 */
export async function readExamples(): Promise<Examples> {
  return v.parse(Examples, await ask({ type: 'examples' }));
}
