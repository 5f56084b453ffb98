import { isDeepStrictEqual } from 'node:util';
import { Window } from 'happy-dom';
import * as v from 'valibot';
import { rangeOf } from '../../content/dom-points';
import { readDom } from '../../content/dom-text';
import { analyze } from '../../lib/analyze';
import { exported, imported } from '../../lib/exchange';
import { NO_KEEPSAKES, parseKeepsakes } from '../../lib/keepsakes';
import { mapFlags } from '../../lib/map-flags';
import { FromOurPages, FromPage, PageStatus, parseAnalysis, parseOffer, ToPage } from '../../lib/messages';
import { rewritesFor } from '../../lib/rewrite';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings';
import { anyDraft, anyMarkup, anyValue } from './inputs';
import type { Random } from './random';

/** Throws with what is unsound, and where. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new RangeError(what);
}

function inRange({ start, end }: { start: number; end: number }, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

function analyzer(random: Random): void {
  const draft = anyDraft(random);
  let from = 0;
  for (const flag of analyze(draft, { strictness: random.one(['standard', 'thorough']) })) {
    must(inRange(flag, draft) && flag.start >= from && flag.start < flag.end, 'a flag out of range or order');
    must(draft.slice(flag.start, flag.end) === flag.quote, 'a flag quotes other words');
    from = flag.end;
    for (const rewrite of rewritesFor(draft, flag).rewrites) {
      must(inRange(rewrite, draft), 'a rewrite out of range');
      must(rewrite.start <= flag.start && flag.end <= rewrite.end, 'a rewrite that misses its flag');
    }
  }
}

function mapper(random: Random): void {
  const before = anyDraft(random);
  const cut = () => random.below(before.length + 1);
  const flags = random
    .many(random.below(4), () => [cut(), cut()].sort((a, b) => a - b))
    .map(([start = 0, end = 0]) => ({ start, end, quote: before.slice(start, end) }));
  const at = cut();
  const after =
    before.slice(0, at) + anyDraft(random, 3) + before.slice(at + random.below(before.length - at + 1));
  for (const moved of mapFlags(flags, before, after)) {
    must(inRange(moved, after), 'a moved flag out of range');
    must(after.slice(moved.start, moved.end) === moved.quote, 'a moved flag stands on other words');
  }
  must(mapFlags(flags, before, before).length === flags.length, 'no edit lost a flag');
}

const { document } = new Window();

function domToDraft(random: Random): void {
  const root = document.createElement('div');
  root.setAttribute('contenteditable', 'true');
  root.innerHTML = anyMarkup(random);
  document.body.replaceChildren(root);
  const markup = root.innerHTML;
  const reading = readDom(root as unknown as HTMLElement);
  let at = 0;
  for (const { start, length } of reading.pieces) {
    must(start === at && length > 0, 'a piece that does not follow the one before it');
    at += length;
  }
  must(at === reading.text.length, 'pieces that do not make up the draft');
  const [start = 0, end = 0] = [random.below(at + 2), random.below(at + 2)].sort((a, b) => a - b);
  const range = rangeOf(reading, { start, end });
  must(end > at || start >= end || range !== undefined, 'words of the draft that are nowhere on the page');
  must(root.innerHTML === markup, 'reading changed the draft');
}

const NAMES = [...Object.keys(DEFAULT_SETTINGS), 'format', 'version', 'settings', 'keepsakes', 'notes'];

function settingsImport(random: Random): void {
  const good = JSON.parse(exported(DEFAULT_SETTINGS, NO_KEEPSAKES, { phrases: true, notes: true }));
  const part: Record<string, unknown> = random.next() < 0.7 ? good.settings : good;
  for (const name of random.many(random.below(3), () => random.one(NAMES)))
    part[name] = anyValue(random, NAMES);
  let text = random.next() < 0.1 ? JSON.stringify(anyValue(random, NAMES)) : JSON.stringify(good);
  const cut = random.below(text.length + 1);
  if (random.next() < 0.2)
    text = text.slice(0, cut) + anyDraft(random, 2) + text.slice(cut + random.below(9));
  const result = imported(text);
  if (result.taken) {
    const settings = parseSettings({ ...DEFAULT_SETTINGS, ...result.settings });
    must(isDeepStrictEqual(parseSettings(settings), settings), 'settings that change when read again');
    for (const [name, value] of Object.entries(result.settings))
      must(
        isDeepStrictEqual(value, settings[name as keyof typeof settings]),
        `${name} was taken and is unsound`,
      );
  }
  parseKeepsakes(anyValue(random, NAMES));
  must(!('polluted' in {}) && Object.keys(Object.prototype).length === 0, 'every object has changed');
}

const SHAPES = [FromPage, FromOurPages, ToPage, PageStatus] as const;
const MESSAGE_NAMES = [
  'type',
  'draft',
  'start',
  'end',
  'quote',
  'flags',
  'rewrites',
  'pieces',
  'settings',
  'text',
];
const TYPES = [
  'analyze',
  'offer',
  'keep',
  'leave',
  'turn-off',
  'count',
  'settings',
  'insert',
  'say-another-way',
];

function messages(random: Random): void {
  const draft = anyDraft(random, 6);
  const fields = random.many(random.below(5), () => [
    random.one(MESSAGE_NAMES),
    anyValue(random, MESSAGE_NAMES),
  ]);
  const message = { ...Object.fromEntries(fields), type: random.one(TYPES) };
  for (const shape of SHAPES) v.safeParse(shape, message);
  for (const parse of [parseAnalysis, parseOffer]) {
    try {
      parse(draft, { flags: [], rewrites: [], builder: {}, ...message });
    } catch (error) {
      must(error instanceof RangeError || v.isValiError(error), `an answer ended in ${String(error)}`);
    }
  }
}

/** What is fuzzed, by name. Each makes one input of chance, and throws where what comes of it is unsound. */
export const FUZZED = { analyzer, mapper, domToDraft, settingsImport, messages } as const;
export type Fuzzed = keyof typeof FUZZED;
