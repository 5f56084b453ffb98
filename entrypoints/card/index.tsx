import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import css from '@/components/card/card.css?inline';
import type { CardRequest } from '@/content/card-port';
import { groundOf } from '@/content/ground';
import { copyText } from './copy';
import { follow, openHost } from './host';

/** Draws one card, until its signal aborts. */
function showCard(request: CardRequest): void {
  const { field, settings, signal, onClose } = request;
  const { root, element } = openHost(field, [css], signal);
  const mount = root.appendChild(field.ownerDocument.createElement('div'));
  const react = createRoot(mount);
  signal.addEventListener('abort', () => react.unmount(), { once: true });
  react.render(
    <Card
      {...request}
      theme={settings.theme === 'system' ? groundOf(field) : settings.theme}
      textSize={settings.textSize}
      onCopy={(text) => void copyText(text, root)}
    />,
  );
  follow(element, request.anchor, signal);
  const view = field.ownerDocument.defaultView;
  view?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== element) onClose();
    },
    { signal, capture: true, passive: true },
  );
  // The draft has the focus: Escape closes the card, and the page hears it as ever.
  view?.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && event.target !== element) onClose();
    },
    { signal, capture: true, passive: true },
  );
}

/** Injected when the first card of a frame opens. */
export default defineUnlistedScript(() => {
  globalThis.softstartCard ??= showCard;
});
