// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardRequest } from '@/content/card-port';
import type { Editor } from '@/content/editors/editor';
import { type Session, startSession } from '@/content/session';
import type { Mark } from '@/content/underlines/underlines';
import type { Flag } from '@/lib/flag';
import type { Analysis, PageSettings } from '@/lib/messages';
import { DEFAULT_SETTINGS } from '@/lib/settings';

const PAUSE = 600;

const flag = (draft: string, quote: string): Flag => ({
  start: draft.indexOf(quote),
  end: draft.indexOf(quote) + quote.length,
  quote,
  kind: 'overgeneralization',
  rule: 'never',
  effect: '“Never” invites a counter-example.',
  severity: 'mild',
  confidence: 0.9,
  source: 'a book',
});

/** Hears the words "you never …" up to the next mark, as a lambda can. */
const hear = (draft: string): Analysis => ({
  flags: [...draft.matchAll(/you never \w+/g)].map(([quote]) => flag(draft, quote)),
});

/** A draft in a real textarea, drawn by a list of marks. */
function stage(given: { settings?: Partial<PageSettings>; analysis?: (draft: string) => Analysis } = {}) {
  const element = document.body.appendChild(document.createElement('textarea'));
  const life = new AbortController();
  let edited = () => {};
  let composing = false;
  element.addEventListener('compositionstart', () => {
    composing = true;
  });
  element.addEventListener('compositionend', () => {
    composing = false;
  });
  let settings: PageSettings = { ...DEFAULT_SETTINGS, rest: 'on', version: '1', ...given.settings };
  let marks: readonly Mark[] = [];
  let card: CardRequest | undefined;
  const asked: string[] = [];
  const deeds = { keep: vi.fn(), leave: vi.fn(), turnOff: vi.fn(), count: vi.fn(), builder: vi.fn() };
  const end = vi.fn(() => life.abort());
  const editor: Editor = {
    name: 'textarea',
    element,
    read: () => element.value,
    selection: () => ({ start: element.value.length, end: element.value.length }),
    range: () => undefined,
    composing: () => composing,
    rects: () => [],
    obstacle: () => undefined,
    replace: async (span, expected, replacement) => {
      if (element.value.slice(span.start, span.end) !== expected) return 'stale';
      element.value = element.value.slice(0, span.start) + replacement + element.value.slice(span.end);
      edited();
      return 'applied';
    },
    focus: vi.fn(),
    onEdit: (listener) => {
      edited = listener;
    },
  };
  const session: Session = startSession({
    editor,
    underlines: {
      show: (shown) => {
        marks = shown;
      },
    },
    engine: {
      analyze: async (draft) => {
        asked.push(draft);
        return (given.analysis ?? hear)(draft);
      },
      offer: async (_draft, { start, end }) => ({
        rewrites: [{ start, end, form: 'request', pieces: ['I miss you'], text: 'I miss you' }],
        builder: {},
      }),
    },
    card: async () => (request) => {
      card = request;
    },
    deeds,
    settings: () => settings,
    end,
    signal: life.signal,
  });
  return {
    element,
    session,
    deeds,
    end,
    asked,
    life,
    editor,
    card: () => card,
    words: () => marks.map(({ start, end }) => element.value.slice(start, end)),
    set: (change: Partial<PageSettings>) => {
      settings = { ...settings, ...change };
      session.refresh();
    },
    write: (text: string) => {
      element.value = text;
      edited();
    },
    wait: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a nudge', () => {
  it('waits for a pause, and asks once however much was typed', async () => {
    const { write, wait, words, asked } = stage();
    write('you never');
    await wait(PAUSE - 10);
    write('you never listen');
    await wait(PAUSE - 10);
    expect(words()).toEqual([]);
    await wait(20);
    expect(words()).toEqual(['you never listen']);
    expect(asked).toEqual(['you never listen']);
  });

  it('comes at the end of a sentence without the pause', async () => {
    const { write, wait, words } = stage();
    write('you never listen. ');
    await wait(100);
    expect(words()).toEqual(['you never listen']);
  });

  it('follows edits before it, and vanishes at once when its words are touched', async () => {
    const { write, wait, words } = stage();
    write('you never listen');
    await wait(PAUSE);
    write('Hi, you never listen');
    expect(words()).toEqual(['you never listen']);
    write('Hi, you never listened');
    expect(words()).toEqual([]);
  });

  it('is dropped where the draft changed while it was heard', async () => {
    const { write, wait, words, element } = stage();
    write('you never listen');
    await wait(PAUSE - 1);
    element.value = 'I never listen';
    await wait(1);
    expect(words()).toEqual([]);
  });

  it('keeps within the budget of the hour, and counts each only once', async () => {
    let room = 1;
    const { write, wait, words, deeds } = stage({ analysis: (draft) => ({ ...hear(draft), room: room-- }) });
    write('you never listen, you never help');
    await wait(PAUSE);
    expect(words()).toEqual(['you never listen']);
    write('you never listen, you never help!');
    await wait(PAUSE);
    expect(deeds.count).toHaveBeenCalledExactlyOnceWith('shown', ['overgeneralization']);
  });

  it('goes when nudges are switched off, and comes back with them', async () => {
    const { write, wait, words, set } = stage();
    write('you never listen');
    await wait(PAUSE);
    set({ rest: 'off-here' });
    expect(words()).toEqual([]);
    set({ rest: 'on' });
    await wait(PAUSE);
    expect(words()).toEqual(['you never listen']);
  });

  it('stays away while an input method composes', async () => {
    const { write, wait, asked, element } = stage();
    write('you never listen');
    element.dispatchEvent(new Event('compositionstart'));
    await wait(PAUSE * 2);
    expect(asked).toEqual([]);
    element.dispatchEvent(new Event('compositionend'));
    await wait(PAUSE);
    expect(asked).toHaveLength(1);
  });
});

describe('a card', () => {
  const opened = async () => {
    const all = stage();
    all.write('you never listen');
    await all.wait(PAUSE);
    all.session.command('open-card');
    await all.wait(0);
    return all;
  };

  it('opens by command, and its rewrite replaces the words and nothing else', async () => {
    const { card, element, wait, deeds } = await opened();
    expect(card()?.takesFocus).toBe(true);
    const [rewrite] = card()?.offer.rewrites ?? [];
    if (rewrite) card()?.onApply(rewrite);
    await wait(0);
    expect(element.value).toBe('I miss you');
    expect(deeds.count).toHaveBeenCalledWith('taken', ['overgeneralization']);
    expect(card()?.signal.aborted).toBe(true);
  });

  it('softens the whole message in one replacement', async () => {
    const { card, element, wait, editor } = await opened();
    const replace = vi.spyOn(editor, 'replace');
    card()?.onApplyAll([
      { start: 0, end: 3, text: 'I' },
      { start: 4, end: 16, text: 'feel lonely' },
    ]);
    await wait(0);
    expect(element.value).toBe('I feel lonely');
    expect(replace).toHaveBeenCalledTimes(1);
    expect(card()?.signal.aborted).toBe(true);
  });

  it('goes from the end where one replacement would cross what stands between', async () => {
    const { card, element, wait, editor } = await opened();
    editor.obstacle = ({ start, end }) => (end - start > 14 ? 'crosses-blocks' : undefined);
    card()?.onApplyAll([
      { start: 0, end: 3, text: 'I' },
      { start: 4, end: 16, text: 'feel lonely' },
    ]);
    await wait(0);
    expect(element.value).toBe('I feel lonely');
  });

  it('closes at an edit', async () => {
    const { card, write } = await opened();
    write('you never listen!');
    expect(card()?.signal.aborted).toBe(true);
  });

  it('refuses a draft that changed between the look and the click', async () => {
    const { card, element, wait } = await opened();
    element.value = 'we never listen';
    const [rewrite] = card()?.offer.rewrites ?? [];
    if (rewrite) card()?.onApply(rewrite);
    await wait(0);
    expect(element.value).toBe('we never listen');
  });

  it('keeps the words for the rest of the draft, and gives the caret back', async () => {
    const { card, deeds, words, write, wait, editor } = await opened();
    card()?.onKeep();
    expect(deeds.keep).toHaveBeenCalledWith('you never listen');
    expect(editor.focus).toHaveBeenCalled();
    write('you never listen, ok');
    await wait(PAUSE);
    expect(words()).toEqual([]);
  });
});

describe('a session', () => {
  it('ends when the draft was sent, and leaves no timer', async () => {
    const { write, end } = stage();
    write('you never listen');
    write('');
    expect(end).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a minute after the focus has left, and not when it comes back', async () => {
    const { element, wait, end } = stage();
    element.dispatchEvent(new Event('focusout'));
    await wait(50_000);
    element.dispatchEvent(new Event('focusin'));
    await wait(50_000);
    expect(end).not.toHaveBeenCalled();
    element.dispatchEvent(new Event('focusout'));
    await wait(60_000);
    expect(end).toHaveBeenCalledOnce();
  });

  it('hears nothing after its end', async () => {
    const { write, wait, life, asked } = stage();
    life.abort();
    write('you never listen');
    await wait(PAUSE);
    expect(asked).toEqual([]);
  });
});
