import type { Random } from './random';

const WORDS =
  "you u ur your you're never always i me my it we she fault stupid lazy liar why don't can't won't if then because when how dare shut up whatever selfish feel like should have had to need ruined everything made hate love sick of stop what is wrong with not listen help said care about again thanks please maybe kids money dishes".split(
    ' ',
  );
const MARKS = [
  '.',
  '!',
  '?',
  '…',
  '?!',
  '!!!',
  ',',
  ';',
  ':',
  '—',
  '"',
  '“',
  '”',
  "'",
  '’',
  '(',
  ')',
  '> ',
  '\n',
  '\r\n',
  '\t',
  '  ',
];
/** Markup, controls, direction marks, joiners, halves of pairs, and what code likes to trip over. */
const STRANGE = [
  ...['<b>', '</div>', '<img src=x onerror=alert(1)>', '&lt;', '$&', '{{x}}', '%s', '\\', '`', '__proto__'],
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029'],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u200e', '\u061c'],
  ...['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u00a0', '\u3000', '\ufffc', '\ufffe'],
  ...[
    '\ud83d',
    '\udc4b',
    '👋🏽',
    '👩‍👩‍👧',
    '🇫🇷',
    '❤️',
    'e\u0301',
    'ﬁ',
    'İ',
    'ß',
    'Ж',
    'שלום',
    '你好',
    'ｙｏｕ',
    'уоu',
  ],
];

/** A short draft: mostly words that rules listen for, and anything at all between them. */
export function anyDraft(random: Random, longest = 12): string {
  if (random.next() < 0.05)
    return String.fromCharCode(...random.many(random.below(40), () => random.below(0x10000)));
  const parts = random.many(1 + random.below(longest), () => {
    const chance = random.next();
    if (chance < 0.72) return recased(random, random.one(WORDS));
    return random.one(chance < 0.88 ? MARKS : STRANGE);
  });
  return parts.join(random.next() < 0.9 ? ' ' : '');
}

function recased(random: Random, word: string): string {
  const chance = random.next();
  if (chance < 0.8) return word;
  return chance < 0.93 ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
}

const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'i',
  'ul',
  'li',
  'blockquote',
  'a',
  'h1',
  'td',
  'section',
  'button',
  'script',
];
const MARKED = [
  '',
  '',
  '',
  ' contenteditable="false"',
  ' style="display:none"',
  ' style="white-space:pre"',
  ' class="gmail_quote"',
];

/** Markup as editors and pages leave it in an editable, some of it broken. */
export function anyMarkup(random: Random, depth = 3): string {
  return random
    .many(1 + random.below(4), () => {
      const chance = random.next();
      if (depth === 0 || chance < 0.45) return escaped(anyDraft(random, 4));
      if (chance < 0.6) return random.one(['<br>', '<img alt="👍">', '<img>', '<input>', '<!-- no -->']);
      const tag = random.one(TAGS);
      const end = random.next() < 0.95 ? `</${tag}>` : '';
      return `<${tag}${random.one(MARKED)}>${anyMarkup(random, depth - 1)}${end}`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Any value that JSON can hold, some of it named like what we know. */
export function anyValue(random: Random, names: readonly string[], depth = 3): unknown {
  const chance = random.next();
  if (depth > 0 && chance < 0.2)
    return random.many(random.below(5), () => anyValue(random, names, depth - 1));
  if (depth > 0 && chance < 0.45)
    return Object.fromEntries(
      random.many(random.below(5), () => [
        random.one([...names, '__proto__', 'constructor', 'toString', '']),
        anyValue(random, names, depth - 1),
      ]),
    );
  if (chance < 0.7) return anyDraft(random, 5);
  return random.one([null, true, false, 0, -1, 1.5, 600, 9e99, 2 ** 53, '', 'dark', 'thorough']);
}
