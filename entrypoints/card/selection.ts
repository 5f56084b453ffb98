import type { CardRequest } from '@/content/card-port';
import type { ToPage } from '@/lib/messages';

type SayAnotherWay = Extract<ToPage, { type: 'say-another-way' }>;

/** A card for what is selected on any page: it cannot reach into the draft, so its verbs only close it. */
export function selectionRequest(
  { flag, offer: { whole: _, ...offer }, settings }: SayAnotherWay,
  life: AbortController,
): CardRequest {
  const close = () => life.abort();
  const boxes = selectedBoxes();
  return {
    flag,
    offer,
    draft: flag.quote,
    copyOnly: 'selection',
    takesFocus: true,
    settings,
    field: document.activeElement ?? document.documentElement,
    anchor: () => {
      const now = selectedBoxes();
      return now.length > 0 ? now : boxes;
    },
    onApply: close,
    onApplyText: close,
    onApplyAll: close,
    onKeep: close,
    onLeavePhrase: close,
    onTurnKindOff: close,
    onBuilder: close,
    onClose: close,
    signal: life.signal,
  };
}

/** Where the selected words are; for a selection inside of a field, the field; for none, the middle of the view. */
function selectedBoxes(): readonly DOMRect[] {
  const selection = getSelection();
  const boxes = selection?.rangeCount ? [...selection.getRangeAt(0).getClientRects()] : [];
  if (boxes.length > 0) return boxes;
  const field = document.activeElement;
  if (field && field !== document.body) return [field.getBoundingClientRect()];
  return [new DOMRect(innerWidth / 2, innerHeight / 3, 0, 0)];
}
