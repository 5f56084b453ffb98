import * as v from 'valibot';
import type { Flag } from './flag';
import { KINDS } from './kinds';
import { type Edit, FORMS, type Offer, textOf } from './rewrite/rewrite';

/**
 * What the parts of Softstart say to each other. Both ends parse what they hear: scripts on a page run
 * beside somebody else's code, and a worker may be a version older or newer than a page.
 */

/** Longer drafts, in UTF-16 code units, are left alone. */
export const DRAFT_LIMIT = 200_000;
const LINE_LIMIT = 4_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LINE_LIMIT));
const draft = v.pipe(v.string(), v.maxLength(DRAFT_LIMIT));
const kind = v.picklist(KINDS);

const FlagShape = v.object({
  start: count,
  end: count,
  quote: draft,
  kind,
  rule: line,
  effect: line,
  severity: v.picklist(['mild', 'strong']),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  source: line,
});

const Piece = v.union([
  v.string(),
  v.object({ slot: v.literal('feeling'), text: line, neighbors: v.array(line) }),
  v.object({ slot: v.literal('request'), text: line }),
]);

const BuilderShape = v.object({
  observation: v.exactOptional(line),
  feeling: v.exactOptional(line),
  need: v.exactOptional(line),
  request: v.exactOptional(line),
});

const TipShape = v.object({ title: line, text: line });

/**
 * An offer as it travels: with the tip that belongs to the kind of flag, and other reasons where it reads minds,
 * since tips are kept in the background.
 */
const OfferShape = v.object({
  rewrites: v.array(
    v.object({ start: count, end: count, form: v.picklist(FORMS), pieces: v.array(Piece), text: draft }),
  ),
  builder: BuilderShape,
  tip: v.exactOptional(TipShape),
  reasons: v.exactOptional(v.array(line)),
  whole: v.exactOptional(v.array(v.object({ start: count, end: count, text: draft }))),
});

/** All that a script on a page may ask of the background. Nothing here reads settings, notes or other pages. */
export const FromPage = v.variant('type', [
  /** Something that may be a draft has the focus: the nudge script is wanted in this frame. */
  v.object({ type: v.literal('draft-focused') }),
  /** A session begins. Answer: `PageSettings`. */
  v.object({ type: v.literal('session') }),
  /** Answer: `Analysis`. */
  v.object({ type: v.literal('analyze'), draft }),
  /** The flag of `draft` at start–end, opened. Answer: `Offer`. */
  v.object({ type: v.literal('offer'), draft, start: count, end: count }),
  /** The card script is wanted in this frame. Answer: true once it is there. */
  v.object({ type: v.literal('card') }),
  /** Keep my words: these words at this place, for now. */
  v.object({ type: v.literal('keep'), quote: draft }),
  /** Leave this phrase, always. */
  v.object({ type: v.literal('leave'), phrase: v.pipe(v.string(), v.maxLength(400)) }),
  v.object({ type: v.literal('turn-off'), kind }),
  v.object({ type: v.literal('count'), event: v.picklist(['shown', 'taken', 'kept']), kinds: v.array(kind) }),
  /** The message builder is wanted with these parts. */
  v.object({ type: v.literal('builder'), parts: BuilderShape }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

/** What a page's script needs to know of the settings, and no more. */
export const PageSettings = v.object({
  rest: v.picklist(['on', 'off', 'off-here', 'paused']),
  pauseLength: v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)),
  quietUntilSend: v.boolean(),
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.pipe(v.number(), v.minValue(80), v.maxValue(200)),
  version: line,
});
export type PageSettings = Readonly<v.InferOutput<typeof PageSettings>>;

export const COMMANDS = ['next-nudge', 'previous-nudge', 'open-card'] as const;
export type Command = (typeof COMMANDS)[number];

/** All that the background and the popup say to a page's scripts. */
export const ToPage = v.variant('type', [
  v.object({ type: v.literal('settings'), settings: PageSettings }),
  v.object({ type: v.literal('command'), command: v.picklist(COMMANDS) }),
  /** Text from the builder or a template for the draft that had the focus last. Answer: whether it went in. */
  v.object({ type: v.literal('insert'), text: draft }),
  /** Answer: `PageStatus`, from the frame whose draft had the focus last. */
  v.object({ type: v.literal('status') }),
  /** A selection to say another way; for the card script. */
  v.object({
    type: v.literal('say-another-way'),
    flag: FlagShape,
    offer: OfferShape,
    settings: PageSettings,
  }),
]);
export type ToPage = v.InferOutput<typeof ToPage>;

/** What is happening in one frame, for the popup. The words are shown and forgotten. */
export const PageStatus = v.object({
  draft: v.boolean(),
  /** Something to type in has the focus, and is left alone on purpose. */
  leftAlone: v.exactOptional(v.boolean()),
  nudges: v.array(v.object({ quote: draft, effect: line, kind })),
});
export type PageStatus = Readonly<v.InferOutput<typeof PageStatus>>;

export interface TippedOffer extends Offer {
  readonly tip?: Readonly<v.InferOutput<typeof TipShape>>;
  /** Each completes "It could be …". */
  readonly reasons?: readonly string[];
  /** What softens every flag of the draft together, in order of place; absent where fewer than two can be. */
  readonly whole?: readonly Edit[];
}

/** What pages of our own may ask beside `analyze` and `offer`, which are theirs without a site's settings. */
export const FromOurPages = v.variant('type', [
  v.object({ type: v.literal('analyze'), draft }),
  v.object({ type: v.literal('offer'), draft, start: count, end: count }),
  /** What a card handed to the message builder. Answer: `BuilderParts`, once, or nothing. */
  v.object({ type: v.literal('take-builder') }),
  /** What each kind hears and leaves alone. Answer: `Examples`; the rules are kept in the background. */
  v.object({ type: v.literal('examples') }),
]);
export type FromOurPages = v.InferOutput<typeof FromOurPages>;

export const Examples = v.object(
  v.entriesFromList(KINDS, v.object({ nudged: v.array(line), never: v.array(line) })),
);
export type Examples = v.InferOutput<typeof Examples>;

export const Handed = v.optional(BuilderShape);

export interface Analysis {
  readonly flags: readonly Flag[];
  /** How many new nudges may still be shown this hour; absent without a limit. */
  readonly room?: number;
}

const AnalysisShape = v.object({ flags: v.array(FlagShape), room: v.exactOptional(count) });

/**
 * The worker's answer to `analyze`, held against the draft that was asked about.
 * @throws ValiError for a wrong shape; RangeError for flags that are not of this draft, out of order or overlapping
 */
export function parseAnalysis(text: string, answer: unknown): Analysis {
  const analysis = v.parse(AnalysisShape, answer);
  let from = 0;
  for (const { start, end, quote } of analysis.flags) {
    if (start < from || end <= start || text.slice(start, end) !== quote)
      throw new RangeError(`flag ${start}–${end} is not of this draft of ${text.length} code units`);
    from = end;
  }
  return analysis;
}

/**
 * The worker's answer to `offer`.
 * @throws ValiError for a wrong shape; RangeError for a rewrite outside of the draft or unlike its own pieces
 */
export function parseOffer(text: string, answer: unknown): TippedOffer {
  const offer = v.parse(OfferShape, answer);
  for (const { start, end, pieces, text: rewritten } of offer.rewrites) {
    if (end < start || end > text.length) throw new RangeError(`rewrite ${start}–${end} leaves the draft`);
    if (textOf(pieces) !== rewritten) throw new RangeError('a rewrite reads unlike its pieces');
  }
  let from = 0;
  for (const { start, end } of offer.whole ?? []) {
    if (start < from || end < start || end > text.length)
      throw new RangeError(`edit ${start}–${end} is out of place in a draft of ${text.length} code units`);
    from = end;
  }
  return offer;
}
