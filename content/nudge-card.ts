import type { Flag } from '@/lib/flag';
import type { Command } from '@/lib/messages';
import type { Edit } from '@/lib/rewrite/rewrite';
import type { Span } from '@/lib/span';
import { putInPlace } from './put-in-place';
import type { SessionParts } from './session';

interface CardParts
  extends Pick<SessionParts, 'editor' | 'engine' | 'card' | 'deeds' | 'settings' | 'signal'> {
  readonly draft: () => string;
  /** The phrase is to be left as it is for the rest of this draft. */
  readonly forget: (phrase: string) => void;
  /** The card of this flag is open; undefined, none is. */
  readonly onOpen: (flag: Flag | undefined) => void;
}

/** The one card of a session: opens it, and does what its verbs say. */
export function nudgeCard(parts: CardParts) {
  const { editor, engine, card, deeds, settings, signal, draft, forget, onOpen } = parts;
  let life: AbortController | undefined;
  let current: Flag | undefined;

  const close = () => {
    if (!life) return;
    life.abort();
    life = undefined;
    current = undefined;
    onOpen(undefined);
  };
  signal.addEventListener('abort', close, { once: true });

  const back = (takesFocus: boolean, caret: number) => {
    close();
    if (takesFocus) editor.focus(caret);
  };

  const open = async (flag: Flag, takesFocus: boolean, refused?: 'refused') => {
    if (current && sameFlag(current, flag) && !takesFocus && !refused) return;
    close();
    const text = draft();
    const caret = editor.selection()?.end ?? flag.end;
    const own = new AbortController();
    life = own;
    current = flag;
    const [show, offer] = await Promise.all([card(), engine.offer(text, flag)]);
    if (own.signal.aborted) return;
    if (!show || !offer || editor.read() !== text) return close();

    const replace = async (span: Span, words: string) => {
      own.abort();
      const outcome = await editor.replace(span, text.slice(span.start, span.end), words);
      if (outcome === 'applied') deeds.count('taken', [flag.kind]);
      if (outcome === 'refused' && !signal.aborted) return open(flag, takesFocus, 'refused');
      if (life === own) close();
    };
    const replaceAll = async (edits: readonly Edit[]) => {
      own.abort();
      const outcome = await putInPlace(editor, text, edits);
      if (outcome === 'applied') deeds.count('taken', [flag.kind]);
      if (outcome === 'refused' && !signal.aborted) return open(flag, takesFocus, 'refused');
      if (life === own) close();
    };
    const keepWords = () => {
      deeds.count('kept', [flag.kind]);
      forget(flag.quote);
      back(takesFocus, caret);
    };
    const obstacle = refused ?? editor.obstacle(flag);
    show({
      flag,
      offer,
      draft: text,
      ...(obstacle ? { copyOnly: obstacle } : {}),
      takesFocus,
      settings: settings(),
      field: editor.element,
      anchor: () => editor.rects(flag),
      onApply: (rewrite) => void replace(rewrite, rewrite.text),
      onApplyText: (words) => void replace(flag, words),
      onApplyAll: (edits) => void replaceAll(edits),
      onKeep: () => {
        deeds.keep(flag.quote);
        keepWords();
      },
      onLeavePhrase: () => {
        deeds.leave(flag.quote);
        keepWords();
      },
      onTurnKindOff: () => {
        deeds.turnOff(flag.kind);
        back(takesFocus, caret);
      },
      onBuilder: (given) => {
        deeds.builder(given);
        back(takesFocus, caret);
      },
      onClose: () => back(takesFocus, caret),
      signal: own.signal,
    });
    onOpen(flag);
  };

  return {
    open: (flag: Flag, takesFocus: boolean) => void open(flag, takesFocus),
    close,
    /** After a new hearing: an open card stays if its flag still stands, and goes if it does not. */
    keepOrClose(flags: readonly Flag[]) {
      const shown = current;
      if (shown && !flags.some((flag) => sameFlag(flag, shown))) close();
    },
    command(command: Command, flags: readonly Flag[]) {
      const caret = editor.selection()?.end ?? 0;
      const next = nextFlag(command, flags, current, caret);
      if (next) void open(next, true);
    },
  };
}

/** Whether two hearings mean the same words, at the same place of the same draft. */
export function sameFlag(a: Flag, b: Flag): boolean {
  return a.start === b.start && a.quote === b.quote && a.kind === b.kind;
}

/** The flag that a command means, counted from the open card or else from the caret. */
export function nextFlag(
  command: Command,
  flags: readonly Flag[],
  current: Flag | undefined,
  caret: number,
): Flag | undefined {
  const open = current ? flags.findIndex((flag) => sameFlag(flag, current)) : -1;
  if (command === 'open-card')
    return (
      flags.find(({ start, end }) => start <= caret && caret <= end) ??
      flags.findLast(({ end }) => end <= caret) ??
      flags[0]
    );
  if (command === 'next-nudge')
    return open >= 0
      ? flags[(open + 1) % flags.length]
      : (flags.find(({ start }) => start >= caret) ?? flags[0]);
  return open >= 0 ? flags.at(open - 1) : (flags.findLast(({ end }) => end <= caret) ?? flags.at(-1));
}
