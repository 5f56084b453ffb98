import { browser } from 'wxt/browser';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { sayBuilderWaits } from '../shared/builder-waits';

/** The parts wait here, in memory only, for the popup that is about to open. */
let waiting: BuilderParts | undefined;

/** Opens the message builder with what the draft in a tab gives. */
export async function openBuilder(parts: BuilderParts, tabId: number): Promise<void> {
  waiting = parts;
  await sayBuilderWaits(true);
  try {
    await browser.action.openPopup();
  } catch {
    // Browsers that open a popup only at a click on its button: the builder opens as a window of its own.
    const url = `/popup.html?tab=${tabId}#write`;
    await browser.windows.create({ url, type: 'popup', width: 400, height: 600 });
  }
}

/** Gives the waiting parts once. */
export async function takeBuilder(): Promise<BuilderParts | undefined> {
  const parts = waiting;
  waiting = undefined;
  await sayBuilderWaits(false);
  return parts;
}
