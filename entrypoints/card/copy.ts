/**
 * Puts text on the clipboard, because a person pressed Copy. Where the page's origin or policy keeps the
 * clipboard from scripts, by the old way, whose field stands in the card's own shadow root.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  const document = root.ownerDocument;
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
  } catch {
    // Refused by the page's policy, or no secure context: no clipboard object at all.
    copyByHand(text, root);
  }
}

function copyByHand(text: string, root: ShadowRoot): void {
  const document = root.ownerDocument;
  const before = root.activeElement ?? document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  root.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  if (before && 'focus' in before) (before as HTMLElement).focus({ preventScroll: true });
}
