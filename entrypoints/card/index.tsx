import { createRoot } from 'react-dom/client';
import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '@/components/card/Card';
import css from '@/components/card/card.css?inline';
import type { CardRequest } from '@/content/card-port';
import { groundOf } from '@/content/ground';
import { cardWords } from '@/lib/i18n/cards';
import { localeFor } from '@/lib/i18n/messages';
import { ToPage } from '@/lib/messages';
import type { Runtime } from '../shared/world';
import { copyText } from './copy';
import { follow, openHost } from './host';
import { isByAPerson } from './keys';
import { selectionRequest } from './selection';

declare const chrome: {
  readonly runtime: Runtime;
  readonly i18n: { getUILanguage(): string };
};

/** Draws one card, until its signal aborts. */
function showCard(request: CardRequest): void {
  const { field, settings, offer, signal, onClose } = request;
  const locale = localeFor(chrome.i18n.getUILanguage());
  const { root, element } = openHost(field, [css], signal);
  const mount = root.appendChild(field.ownerDocument.createElement('div'));
  const react = createRoot(mount);
  signal.addEventListener('abort', () => react.unmount(), { once: true });
  react.render(
    <Card
      {...request}
      {...(offer.tip ? { tip: offer.tip } : {})}
      {...(offer.reasons ? { otherReasons: offer.reasons } : {})}
      theme={settings.theme === 'system' ? groundOf(field) : settings.theme}
      textSize={settings.textSize}
      messages={cardWords(locale)}
      trusts={isByAPerson}
      locale={locale}
      onCopy={(text) => void copyText(text, root)}
    />,
  );
  follow(element, request.anchor, signal);
  const view = field.ownerDocument.defaultView;
  // Only looked at: the page hears the click, and Escape pressed in the draft, as ever.
  view?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== element) onClose();
    },
    { signal, capture: true, passive: true },
  );
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
  if (globalThis.softstartCard) return;
  globalThis.softstartCard = showCard;
  let selection: AbortController | undefined;
  chrome.runtime.onMessage.addListener((message, sender) => {
    const said = v.safeParse(ToPage, message);
    if (sender.id !== chrome.runtime.id || !said.success) return undefined;
    if (said.output.type !== 'say-another-way') return undefined;
    selection?.abort();
    selection = new AbortController();
    showCard(selectionRequest(said.output, selection));
    return undefined;
  });
});
