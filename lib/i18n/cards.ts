import { card as cardDe } from './de/card';
import { kinds as kindsDe } from './de/kinds';
import { card } from './en/card';
import { kinds } from './en/kinds';
import { card as cardEs } from './es/card';
import { kinds as kindsEs } from './es/kinds';
import { card as cardFr } from './fr/card';
import { kinds as kindsFr } from './fr/kinds';
import type { Locale, Messages } from './messages';
import { card as cardPtBR } from './pt-BR/card';
import { kinds as kindsPtBR } from './pt-BR/kinds';
import { translated } from './translation';

type CardWords = Pick<Messages, 'card' | 'kinds'>;

const ENGLISH: CardWords = { card, kinds };

/** The card's own two areas, in one file with it: a script on a page has nowhere to read more from. */
const TRANSLATIONS = {
  es: { card: cardEs, kinds: kindsEs },
  fr: { card: cardFr, kinds: kindsFr },
  de: { card: cardDe, kinds: kindsDe },
  'pt-BR': { card: cardPtBR, kinds: kindsPtBR },
} as const;

/** The words of the card in a language; English where one is not translated yet. */
export function cardWords(locale: Locale): CardWords {
  return locale === 'en' ? ENGLISH : translated(ENGLISH, TRANSLATIONS[locale]);
}
