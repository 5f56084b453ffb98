import * as v from 'valibot';
import { draftAt, draftOfFrame, isWrittenFrom, placeAt } from '@/content/drafts';
import { openEditor } from '@/content/editors';
import { type Session, startSession } from '@/content/session';
import { underline } from '@/content/underlines';
import { type FromPage, PageSettings, ToPage } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';
import type { Runtime } from '../shared/world';
import { asking } from './ask';
import { remoteEngine } from './engine';
import { showBeside } from './show-beside';

const HEARD = ['focusin', 'input'];

/** One session at a time in this frame: for the draft that has the focus, or had it last. */
export function serveFrame(runtime: Runtime): void {
  const script = new AbortController();
  let life: AbortController | undefined;
  let session: Session | undefined;
  let leftAlone = false;
  let settings: PageSettings = { ...DEFAULT_SETTINGS, rest: 'off', version: '' };

  const end = () => {
    life?.abort();
    life = undefined;
    session = undefined;
  };
  const gone = () => {
    end();
    script.abort();
    const heard = globalThis.softstart;
    if (!heard) return;
    for (const type of HEARD) removeEventListener(type, heard, true);
    removeEventListener('blur', heard);
  };
  const ask = asking(runtime, gone, script.signal);
  const tell = (message: FromPage) => void ask(message);
  const adopt = (given: unknown) => {
    const parsed = v.safeParse(PageSettings, given);
    if (!parsed.success) return;
    settings = parsed.output;
    session?.refresh();
  };

  const begin = (element: HTMLElement, frame?: HTMLIFrameElement) => {
    end();
    life = new AbortController();
    const { signal } = life;
    const editor = openEditor(element, signal);
    session = startSession({
      editor,
      underlines: underline(editor, signal),
      engine: remoteEngine(ask, complain),
      card: async () => {
        if (!globalThis.softstartCard) await ask({ type: 'card' });
        const show = globalThis.softstartCard;
        return frame && show ? showBeside(frame, show) : show;
      },
      deeds: {
        keep: (quote) => tell({ type: 'keep', quote }),
        leave: (phrase) => tell({ type: 'leave', phrase }),
        turnOff: (kind) => tell({ type: 'turn-off', kind }),
        count: (event, kinds) => tell({ type: 'count', event, kinds: [...kinds] }),
        builder: (parts) => tell({ type: 'builder', parts }),
      },
      settings: () => settings,
      end,
      signal,
    });
    // Wakes the worker while the first words are typed.
    void ask({ type: 'session' }).then(adopt);
  };

  /** The focus has gone into a frame: its draft is served from here where nothing of ours may listen in it. */
  const enter = (frame: HTMLIFrameElement) => {
    if (frame.contentDocument && isWrittenFrom(document, frame.contentDocument)) {
      const heard = globalThis.softstart;
      // Once each, however often; and anew where the page has written it anew.
      for (const type of HEARD)
        if (heard)
          frame.contentWindow?.addEventListener(type, heard, { capture: true, signal: script.signal });
    }
    const inside = draftIn(frame);
    if (inside && inside !== session?.element) guarded(() => begin(inside, frame), end);
  };

  const sentinel = globalThis.softstart;
  globalThis.softstart = (event) => {
    if (event?.isTrusted === false || isServedFromAround()) return;
    // To a frame the window loses the focus, and in Firefox which one is known only a moment later.
    if (event?.type === 'blur') {
      setTimeout(() => {
        const focused = deepestFocus();
        if (isFrame(focused) && !script.signal.aborted) enter(focused);
      });
      return;
    }
    const target = event ? event.composedPath()[0] : deepestFocus();
    if (isFrame(target)) return enter(target);
    if (!isElement(target) || session?.element.contains(target)) return;
    const place = placeAt(target);
    leftAlone = place !== undefined && 'whyNot' in place;
    const draft = place && 'draft' in place ? place.draft : undefined;
    const frame = target.ownerDocument.defaultView?.frameElement;
    if (draft && draft !== session?.element)
      guarded(
        () => (target.ownerDocument !== document && isFrame(frame) ? begin(draft, frame) : begin(draft)),
        end,
      );
  };
  for (const type of HEARD) {
    if (sentinel) removeEventListener(type, sentinel, true);
    addEventListener(type, globalThis.softstart, true);
  }
  if (sentinel) removeEventListener('blur', sentinel);
  addEventListener('blur', globalThis.softstart);

  runtime.onMessage.addListener((message, sender, answer) => {
    const said = v.safeParse(ToPage, message);
    if (!said.success || sender.id !== runtime.id) return;
    if (said.output.type === 'settings') adopt(said.output.settings);
    if (said.output.type === 'status' && (session || leftAlone)) {
      answer(session && !leftAlone ? session.status() : { draft: false, leftAlone, nudges: [] });
    }
    if (!session) return;
    if (said.output.type === 'command' && holdsFocus(session.element)) session.command(said.output.command);
    if (said.output.type === 'insert') {
      void session.insert(said.output.text).then(answer);
      return true;
    }
  });
  globalThis.softstart();
}

function deepestFocus(inside: Document = document): Element | null {
  let at = inside.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** The draft in a frame that is served from here: the whole of it, or what has the focus in it. */
function draftIn({ contentDocument: inside }: HTMLIFrameElement): HTMLElement | undefined {
  const whole = inside ? draftOfFrame(inside) : undefined;
  if (whole || !inside || !isWrittenFrom(document, inside)) return whole;
  const focused = deepestFocus(inside);
  return focused ? draftAt(focused) : undefined;
}

/**
 * Whether the page around this frame serves it: it is editable as a whole, so that nothing of ours may stand in it,
 * or was written anew, so that what listens in it may be taken away at any time.
 */
function isServedFromAround(): boolean {
  if (frameElement === null) return false;
  return draftOfFrame(document) !== undefined || isWrittenFrom(frameElement.ownerDocument, document);
}

/** Whether the focus is in this very frame, or in the one inside of it that is the draft, and in no other. */
function holdsFocus(draft: HTMLElement): boolean {
  const focused = deepestFocus();
  const inside = isFrame(focused) ? focused.contentDocument : document;
  return document.hasFocus() && inside === draft.ownerDocument;
}

/** Not by `instanceof`: in Firefox a page's objects are none of this world's. */
function isElement(target: EventTarget | null | undefined): target is HTMLElement {
  return target != null && 'localName' in target && 'contains' in target;
}

function isFrame(target: EventTarget | null | undefined): target is HTMLIFrameElement {
  return isElement(target) && target.localName === 'iframe';
}

/** On somebody's page, a fault of ours leaves the page as it is. */
function guarded(run: () => void, giveUp: () => void): void {
  try {
    run();
  } catch (error) {
    giveUp();
    complain(error);
  }
}

let complained = false;
/** Says once that something went wrong, by its name alone: its message may hold words of the draft. */
function complain(error: unknown): void {
  if (!complained) console.warn('Softstart rests here:', error instanceof Error ? error.name : 'unknown');
  complained = true;
}
