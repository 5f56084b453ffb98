// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, pointAt, rangeOf } from '@/content/dom-points';
import { readDom } from '@/content/dom-text';
import { draw } from './page';

const read = (inner: string, style = 'white-space:pre-wrap') =>
  readDom(draw(`<div contenteditable style="${style}">${inner}</div>`));

describe('an editable reads as it is shown', () => {
  it.each([
    ['words and formats', 'you <b>never</b> <i>lis</i>ten', 'you never listen'],
    ['a block a line', '<div>one</div><div>two</div>', 'one\ntwo'],
    ['words before a block', 'one<div>two</div>', 'one\ntwo'],
    ['an empty line between paragraphs', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['an empty line at the end', '<p>one</p><p><br></p>', 'one\n'],
    ['nested blocks as one break', '<div><div>one</div></div><div><p>two</p></div>', 'one\ntwo'],
    ['a line break', 'one<br>two', 'one\ntwo'],
    ['the filler break that closes a block as nothing', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['two breaks at the end as one', 'one<br><br>', 'one\n'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['no-break spaces as spaces', 'so&nbsp;what', 'so what'],
    ['nothing of what is only there for the editor', '\u200byou\ufeff ne\u200bver\u2060', 'you never'],
    ['joined emoji whole', '👩‍👧 👋🏽', '👩‍👧 👋🏽'],
    ['a mention by its words', 'Hi <span contenteditable="false">@Ann</span>!', 'Hi @Ann!'],
    ['an emoji image by its text', 'ok <img alt="👍">', 'ok 👍'],
    ['any other image as one character', 'see <img src="">!', 'see \ufffc!'],
    ['an empty widget as nothing', '<li><span contenteditable="false"></span>one</li>', 'one'],
    ['hidden words as nothing', 'one<span style="display:none">two</span>', 'one'],
    ['line breaks in kept white space', 'one\ntwo\n', 'one\ntwo'],
  ])('%s', (_, inner, shown) => {
    expect(read(inner).text).toBe(shown);
  });

  it('collapses white space where the page does', () => {
    const markup = '\n  <p>one\n   <b> two</b> </p>\n\n  <p>three</p> \n';
    expect(read(markup, 'white-space:normal').text).toBe('one two\nthree');
  });

  it.each([
    ['Gmail', '<div>mine</div><div class="gmail_quote">On Monday …<blockquote>theirs</blockquote></div>'],
    [
      'Gmail’s signature',
      '<div>mine</div><div class="gmail_signature" data-smartmail="gmail_signature">Ann</div>',
    ],
    [
      'Outlook',
      '<div>mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: B</div><div>theirs</div>',
    ],
    ['Yahoo', '<div>mine</div><div id="yahoo_quoted_1" class="yahoo_quoted">theirs</div>'],
    [
      'Proton',
      '<div>mine</div><div class="protonmail_signature_block">Ann</div><div class="protonmail_quote">theirs</div>',
    ],
    ['Roundcube', '<p>mine</p><div id="_rc_sig">Ann</div>'],
    [
      'Thunderbird',
      'mine<div class="moz-cite-prefix">B wrote:</div><blockquote type="cite">theirs</blockquote>',
    ],
  ])('leaves out quoted history and signatures: %s', (_, inner) => {
    expect(read(inner, 'white-space:normal').text).toBe('mine');
  });
});

describe('places in the draft are places on the page', () => {
  it('puts a range around exactly the words, whatever stands between', () => {
    const reading = read('<p>Hi</p><p>you <b>ne\u200bver</b> lis<i>ten</i> 👋🏽</p>');
    const start = reading.text.indexOf('never');
    const range = rangeOf(reading, { start, end: start + 'never listen'.length });
    expect(range?.toString().replace('\u200b', '')).toBe('never listen');
  });

  it('has no range where the draft does not reach', () => {
    expect(rangeOf(read('ab'), { start: 1, end: 3 })).toBeUndefined();
    expect(rangeOf(read('ab'), { start: 1, end: 1 })).toBeUndefined();
  });

  it('tells the offset of a caret between blocks, on an empty line and at the end', () => {
    const reading = read('<p>one</p><p><br></p><p>two</p>');
    const [, empty, last] = document.querySelectorAll('p');
    expect(offsetAt(reading, empty as Node, 0)).toBe(4);
    expect(offsetAt(reading, last as Node, 0)).toBe(5);
    expect(offsetAt(reading, last as Node, 1)).toBe(8);
  });

  const inline = fc.constantFrom('word', ' ', '\u00a0', '\ufeff', '👋🏽', '<b>bold</b>', '<br>', '\u200b');
  const block = fc.array(inline, { maxLength: 5 }).map((parts) => `<div>${parts.join('')}<br></div>`);
  it('comes back to the offset it came from, for every offset of any draft', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const reading = read(blocks.join(''));
        for (let offset = 0; offset < reading.text.length; offset++) {
          if (reading.text[offset] === '\n') continue;
          const point = pointAt(reading, offset, 'start');
          expect(point && offsetAt(reading, point.node, point.offset)).toBe(offset);
          const range = rangeOf(reading, { start: offset, end: offset + 1 });
          expect(range?.toString().replaceAll('\u00a0', ' ')).toContain(reading.text[offset]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
