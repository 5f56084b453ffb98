import { browser } from 'wxt/browser';
import type { BuilderParts } from '@/lib/rewrite/rewrite';

/** The parts wait here, in memory only, for the popup that is about to open. */
let waiting: BuilderParts | undefined;

/** Opens the message builder with what the draft gives. */
export async function openBuilder(parts: BuilderParts): Promise<void> {
  waiting = parts;
  try {
    await browser.action.openPopup();
  } catch {
    // Browsers that open a popup only at a click on its button: the builder opens as a window of its own.
    await browser.windows.create({ url: '/popup.html#write', type: 'popup', width: 400, height: 600 });
  }
}

/** Gives the waiting parts once. */
export function takeBuilder(): BuilderParts | undefined {
  const parts = waiting;
  waiting = undefined;
  return parts;
}
