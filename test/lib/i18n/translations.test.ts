import { describe, expect, test } from 'vitest';
import { de } from '@/lib/i18n/de';
import { en } from '@/lib/i18n/en';
import { es } from '@/lib/i18n/es';
import { fr } from '@/lib/i18n/fr';
import { loadEveryday, loadMore, loadPages } from '@/lib/i18n/load';
import { ptBR } from '@/lib/i18n/pt-BR';

const TRANSLATIONS = { es, fr, de, 'pt-BR': ptBR };

/** Every message of a table by its path: `card.report.title` → text. */
function flat(table: object, path = ''): Map<string, string> {
  const entries = Object.entries(table).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'object' && value !== null ? [...flat(value, here)] : [];
  });
  return new Map(entries);
}

const english = flat(en);
const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

describe.each(Object.entries(TRANSLATIONS))('%s', (locale, table) => {
  const words = flat(table);

  test('has no message that English lacks', () => {
    expect([...words.keys()].filter((path) => !english.has(path))).toEqual([]);
  });

  test('keeps every {blank}', () => {
    const odd = [...words].filter(
      ([path, text]) => `${blanks(text)}` !== `${blanks(english.get(path) ?? '')}`,
    );
    expect(odd).toEqual([]);
  });

  test('has no empty message, no straight quotes and no exclamation', () => {
    const odd = [...words].filter(([, text]) => text.trim() === '' || /["!]|\w'\w/.test(text));
    expect(odd).toEqual([]);
  });

  test('leaves little more in English than the words of English drafts', () => {
    const left = [...english.keys()].filter((path) => !words.has(path));
    expect(left.length).toBeLessThan(english.size / 20);
  });

  test('shows a translated word where there is one', async () => {
    const messages = await loadMore(locale as keyof typeof TRANSLATIONS);
    const { options } = await loadPages(locale as keyof typeof TRANSLATIONS);
    expect(options.title).toBe(table.options.title);
    expect(messages.card.close).toBe(table.card.close);
    expect(messages.card.close).not.toBe(en.card.close);
  });
});

test('English is the table itself', async () => {
  expect({ ...(await loadEveryday('en')), ...(await loadMore('en')), ...(await loadPages('en')) }).toEqual(
    en,
  );
});
