import type { Flag } from '@/lib/flag';
import type { Kind } from '@/lib/kinds';
import { mapFlags } from '@/lib/map-flags';
import {
  type Analysis,
  type Command,
  DRAFT_LIMIT,
  type PageSettings,
  type PageStatus,
  type TippedOffer,
} from '@/lib/messages';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { phraseKey } from '@/lib/settings';
import type { ShowCard } from './card-port';
import type { Editor } from './editors/editor';
import { holdFirstSend } from './hold-send';
import { endWhenLeft } from './leaving';
import { nudgeCard, sameFlag } from './nudge-card';
import { endsSentence, pauseBefore } from './pause';
import { watchPointer } from './pointer';
import type { Underlines } from './underlines/underlines';

/** Whoever hears blame and finds other ways to say it, beside the page or in the background. */
export interface Engine {
  /** Undefined where no answer came in time. */
  analyze(draft: string): Promise<Analysis | undefined>;
  offer(draft: string, flag: Flag): Promise<TippedOffer | undefined>;
}

/** What a session asks to be remembered or done elsewhere. */
export interface Deeds {
  keep(quote: string): void;
  leave(phrase: string): void;
  turnOff(kind: Kind): void;
  count(event: 'shown' | 'taken' | 'kept', kinds: readonly Kind[]): void;
  builder(parts: BuilderParts): void;
}

export interface SessionParts {
  readonly editor: Editor;
  readonly underlines: Underlines;
  readonly engine: Engine;
  /** Loads the card at the first call. */
  readonly card: () => Promise<ShowCard | undefined>;
  readonly deeds: Deeds;
  readonly settings: () => PageSettings;
  /** Ends the session: the field has lost its page, or its draft was sent. */
  readonly end: () => void;
  /** Everything of the session goes when this aborts. */
  readonly signal: AbortSignal;
}

export interface Session {
  readonly element: HTMLElement;
  status(): PageStatus;
  command(command: Command): void;
  /** The settings are others now. */
  refresh(): void;
  /** Puts text at the caret, or at the end of the draft. */
  insert(text: string): Promise<boolean>;
}

/** One focused draft, as long as it is written: read → analyze after a pause → underline → card → replace. */
export function startSession(parts: SessionParts): Session {
  const { editor, underlines, engine, deeds, settings, end, signal } = parts;
  let draft = editor.read();
  let flags: readonly Flag[] = [];
  let active: Flag | undefined;
  /** Phrases kept as they are, and those already counted as shown, for the life of this draft. */
  const kept = new Set<string>();
  const shown = new Set<string>();

  const draw = () => {
    if (signal.aborted) return;
    underlines.show(
      flags.map((flag) => ({
        start: flag.start,
        end: flag.end,
        severity: flag.severity,
        active: active !== undefined && sameFlag(flag, active),
      })),
    );
  };
  const card = nudgeCard({
    ...parts,
    draft: () => draft,
    forget: (phrase) => {
      kept.add(phraseKey(phrase));
      flags = flags.filter((flag) => !kept.has(phraseKey(flag.quote)));
      draw();
    },
    onOpen: (flag) => {
      active = flag;
      draw();
    },
  });

  const hear = async () => {
    const asked = editor.read();
    if (editor.composing() || asked.length > DRAFT_LIMIT || settings().rest !== 'on') return;
    const analysis = await engine.analyze(asked);
    // An edit since then has begun another pause, after which the newer draft is asked about.
    if (!analysis || signal.aborted || editor.composing() || asked !== editor.read()) return;
    draft = asked;
    flags = withinBudget(
      analysis.flags.filter((flag) => !kept.has(phraseKey(flag.quote))),
      analysis.room,
    );
    draw();
    card.keepOrClose(flags);
  };
  const withinBudget = (heard: readonly Flag[], room = Number.POSITIVE_INFINITY) => {
    const fresh: Flag[] = [];
    const fitting = heard.filter((flag) => {
      if (shown.has(phraseKey(flag.quote))) return true;
      if (fresh.length >= room) return false;
      fresh.push(flag);
      return true;
    });
    for (const flag of fresh) shown.add(phraseKey(flag.quote));
    if (fresh.length > 0)
      deeds.count(
        'shown',
        fresh.map(({ kind }) => kind),
      );
    return fitting;
  };
  const pause = pauseBefore(() => void hear(), signal);

  const onEdit = () => {
    if (signal.aborted) return;
    const before = draft;
    draft = editor.read();
    if (draft === before) return;
    card.close();
    active = undefined;
    // A draft that is gone was sent, or taken back; what is typed next begins a session of its own.
    if (draft.trim() === '') return end();
    flags = mapFlags(flags, before, draft);
    draw();
    pause.touch(settings().pauseLength, endsSentence(draft, editor.selection()?.end ?? draft.length));
  };
  editor.onEdit(onEdit, signal);
  editor.element.addEventListener('compositionstart', card.close, { signal });
  editor.element.addEventListener('compositionend', () => pause.touch(settings().pauseLength, false), {
    signal,
  });
  endWhenLeft(editor.element, end, signal);
  const flagAt = (x: number, y: number) =>
    flags.find((flag) => editor.rects(flag).some((rect) => within(rect, x, y)));
  watchPointer(
    {
      element: editor.element,
      anything: () => flags.length > 0,
      flagAt,
      open: (flag) => card.open(flag, false),
    },
    signal,
  );
  holdFirstSend(
    {
      element: editor.element,
      firstFlag: () => (settings().quietUntilSend ? flags[0] : undefined),
      open: (flag) => card.open(flag, false),
    },
    signal,
  );
  // The draft may be there already: a reply kept by the page, or words typed before this script came.
  if (draft.trim() !== '') pause.touch(settings().pauseLength, false);

  return {
    element: editor.element,
    status: () => ({
      draft: true,
      nudges: flags.map(({ quote, effect, kind }) => ({ quote, effect, kind })),
    }),
    command: (command) => card.command(command, flags),
    refresh: () => {
      if (settings().rest !== 'on') {
        card.close();
        flags = [];
        draw();
      } else pause.touch(0, false);
    },
    insert: async (text) => {
      // Such a draft is not read to its end, so its caret has no place in it.
      if (draft.length > DRAFT_LIMIT) return false;
      const at = editor.selection() ?? { start: draft.length, end: draft.length };
      const now = editor.read();
      const gap = /\S$/.test(now.slice(0, at.start)) && !/^\s/.test(text) ? ' ' : '';
      const outcome = await editor.replace(at, now.slice(at.start, at.end), gap + text);
      return outcome === 'applied';
    },
  };
}

function within({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
