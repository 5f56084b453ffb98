import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DRAFT_LIMIT, FromPage, parseAnalysis, parseOffer, ToPage } from '@/lib/messages';

const DRAFT = 'Hi 👋🏽 you never listen to me.';
const FLAG = {
  start: 8,
  end: 30,
  quote: DRAFT.slice(8, 30),
  kind: 'overgeneralization',
  rule: 'never',
  effect: '“Never” invites a counter-example.',
  severity: 'mild',
  confidence: 0.9,
  source: 'a book',
};

describe('what a page may say', () => {
  it.each([
    { type: 'analyze', draft: DRAFT },
    { type: 'offer', draft: DRAFT, start: 7, end: 30 },
    { type: 'count', event: 'shown', kinds: ['threat'] },
    { type: 'builder', parts: { feeling: 'lonely' } },
  ])('$type is heard', (message) => {
    expect(v.safeParse(FromPage, message).success).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'analyze'],
    ['no type', { draft: DRAFT }],
    ['a type of nobody', { type: 'settings', settings: {} }],
    ['a draft that is none', { type: 'analyze', draft: { toString: 'x' } }],
    ['a draft beyond all measure', { type: 'analyze', draft: 'x'.repeat(DRAFT_LIMIT + 1) }],
    ['a place between two code units', { type: 'offer', draft: DRAFT, start: 0.5, end: 3 }],
    ['a place before the draft', { type: 'offer', draft: DRAFT, start: -1, end: 3 }],
    ['an event that insights do not count', { type: 'count', event: 'read', kinds: [] }],
    ['a kind that is none', { type: 'turn-off', kind: 'everything' }],
    ['a phrase as long as a book', { type: 'leave', phrase: 'x'.repeat(401) }],
  ])('%s is not', (_what, message) => {
    expect(v.safeParse(FromPage, message).success).toBe(false);
  });
});

describe('what a page hears', () => {
  it('knows the commands by name', () => {
    expect(v.safeParse(ToPage, { type: 'command', command: 'open-card' }).success).toBe(true);
    expect(v.safeParse(ToPage, { type: 'command', command: 'send' }).success).toBe(false);
  });
});

describe('an analysis', () => {
  it('is taken as it was given', () => {
    expect(parseAnalysis(DRAFT, { flags: [FLAG], room: 3 })).toEqual({ flags: [FLAG], room: 3 });
  });

  it.each([
    ['is of another draft', [{ ...FLAG, quote: 'you never listened' }]],
    ['leaves the draft', [{ ...FLAG, end: 900 }]],
    ['is empty', [{ ...FLAG, end: FLAG.start, quote: '' }]],
    ['comes twice', [FLAG, FLAG]],
  ])('is refused where a flag %s', (_what, flags) => {
    expect(() => parseAnalysis(DRAFT, { flags })).toThrow(RangeError);
  });

  it.each([undefined, null, [], { flags: 'none' }, { flags: [{ ...FLAG, confidence: 2 }] }])(
    'of a wrong shape is refused: %j',
    (answer) => {
      expect(() => parseAnalysis(DRAFT, answer)).toThrow();
    },
  );
});

describe('an offer', () => {
  const rewrite = { start: 8, end: 30, form: 'request', pieces: ['Could we talk?'], text: 'Could we talk?' };

  it('is taken as it was given', () => {
    const offer = { rewrites: [rewrite], builder: {}, tip: { title: 'One', text: 'Two' } };
    expect(parseOffer(DRAFT, offer)).toEqual(offer);
  });

  it('is taken with what softens the whole, and refused where that is out of place', () => {
    const whole = [
      { start: 0, end: 3, text: 'Hello' },
      { start: 8, end: 30, text: 'Could we talk?' },
    ];
    expect(parseOffer(DRAFT, { rewrites: [], builder: {}, whole }).whole).toEqual(whole);
    for (const wrong of [[...whole].reverse(), [{ start: 0, end: 999, text: '' }]])
      expect(() => parseOffer(DRAFT, { rewrites: [], builder: {}, whole: wrong })).toThrow(RangeError);
  });

  it('is refused where a rewrite leaves the draft, or reads unlike its pieces', () => {
    expect(() => parseOffer(DRAFT, { rewrites: [{ ...rewrite, end: 99 }], builder: {} })).toThrow(RangeError);
    expect(() => parseOffer(DRAFT, { rewrites: [{ ...rewrite, text: 'No' }], builder: {} })).toThrow(
      RangeError,
    );
  });
});
