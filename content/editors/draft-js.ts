import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = { name: 'draft-js', offer: pasteOverRuns };

/** Draft.js: draws its text nodes anew at each change. */
export const draftJs: Adapter = {
  name: traits.name,
  fits: (element) => element.closest('.DraftEditor-root') !== null,
  open: (element, signal) => openRich(element, traits, signal),
};

/**
 * Over words of several formats Chromium's command empties one text node and fills another, and Draft.js,
 * which asks the one that holds the caret alone, loses the rest. It takes a paste as a whole. Gecko's
 * command tells it enough, and there a page cannot read what an extension pastes.
 */
function pasteOverRuns(element: HTMLElement, words: string, range: Range): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || range.startContainer === range.endContainer || CSS.supports('-moz-appearance', 'none'))
    return false;
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new view.ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}
