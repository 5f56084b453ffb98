import { browser } from 'wxt/browser';

/** Where a message came from: one frame of one tab. */
export interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Runs one of our scripts in a frame. Resolves to whether it is there now. */
export async function inject({ tabId, frameId }: Frame, file: '/nudge.js' | '/card.js'): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    // The frame has gone, or the permission was taken back meanwhile.
    return false;
  }
}
