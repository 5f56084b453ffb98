import type { Flag } from '@/lib/flag';
import { enterSends } from '@/lib/send-keys';

interface Held {
  readonly element: HTMLElement;
  /** The flag to open before the draft goes; undefined where nothing is to be held. */
  readonly firstFlag: () => Flag | undefined;
  readonly open: (flag: Flag) => void;
}

/**
 * Quiet until send: the first Enter or submit that would send is held while nudges are open, and the card
 * opens. The second passes untouched, and so does everything after it until the session of the draft ends.
 */
export function holdFirstSend({ element, firstFlag, open }: Held, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  let passed = false;
  const hold = (event: Event) => {
    const flag = passed || !event.isTrusted ? undefined : firstFlag();
    if (!flag) return;
    passed = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    open(flag);
  };
  view.addEventListener(
    'keydown',
    (event) => {
      const { key, isComposing, shiftKey, ctrlKey, altKey, metaKey } = event;
      const plain = key === 'Enter' && !isComposing && !shiftKey && !ctrlKey && !altKey && !metaKey;
      const here = event.composedPath().includes(element);
      if (plain && here && enterSends(view.location.hostname, element.localName)) hold(event);
    },
    { signal, capture: true },
  );
  view.addEventListener(
    'submit',
    (event) => {
      const form = event.composedPath()[0];
      if (form && form === element.closest('form')) hold(event);
    },
    { signal, capture: true },
  );
}
