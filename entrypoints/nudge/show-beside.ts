import type { ShowCard } from '@/content/card-port';

/**
 * Shows the card of a draft that is a whole editable frame in the page around it: nothing of ours may stand
 * in the frame's document, which is the draft.
 */
export function showBeside(frame: HTMLIFrameElement, show: ShowCard): ShowCard {
  return (request) => {
    const { signal, onClose, anchor } = request;
    show({
      ...request,
      field: frame,
      anchor: () => {
        const { left, top } = frame.getBoundingClientRect();
        const x = left + frame.clientLeft;
        const y = top + frame.clientTop;
        return anchor().map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
      },
    });
    // The page around the frame does not hear what happens in it.
    const inside = frame.contentWindow;
    inside?.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && onClose(), {
      signal,
      passive: true,
    });
    inside?.addEventListener('keydown', ({ isTrusted, key }) => isTrusted && key === 'Escape' && onClose(), {
      signal,
      passive: true,
    });
  };
}
