import { DOUBLING_VERBS, IRREGULAR_VERBS, VERBS_IN_E } from '../../vocabulary/irregular-verbs';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

const IRREGULAR = new Map(IRREGULAR_VERBS.map(([base, past, participle]) => [base, { past, participle }]));
const BASE_OF = new Map(IRREGULAR_VERBS.flatMap(([base, ...forms]) => forms.map((form) => [form, base])));
for (const [form, base] of [
  ['were', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ['am', 'be'],
  ['has', 'have'],
  ['does', 'do'],
  ['goes', 'go'],
  ['got', 'get'],
  ['lying', 'lie'],
  ['dying', 'die'],
  ['tying', 'tie'],
  ['lied', 'lie'],
  ['died', 'die'],
] as const)
  BASE_OF.set(form, base);

/** Letters after which the base almost surely had a silent e: "manag-ing", "settl-ing", "criticiz-ing". */
const HAD_E = /(?:[cvuz]|[^aeiou]at|[aeiou]s|i?at|[^aeiouwrl]l|[dnr]g|ag|eiv|[^aeio][iau]r)$/;
const NEVER_HAD_E = /(?:ss|ll|eat|oat|ow|aw|[aeiou]{2}[^sv])$/;

/** Verbs whose last l is doubled in British spelling: "cancelled". */
const BRITISH: ReadonlySet<string> = new Set(
  'cancel travel label model level fuel signal quarrel counsel dial total equal rebel compel expel excel shovel channel snivel unravel initial'.split(
    ' ',
  ),
);

function stemToBase(stem: string): string {
  if (IRREGULAR.has(stem)) return stem;
  if (VERBS_IN_E.has(`${stem}e`) || IRREGULAR.has(`${stem}e`)) return `${stem}e`;
  const single = stem.slice(0, -1);
  if (stem.at(-1) === stem.at(-2) && (DOUBLING_VERBS.has(single) || IRREGULAR.has(single))) return single;
  if (/([bdgmnprt])\1$/.test(stem) || BRITISH.has(single)) return single;
  if (NEVER_HAD_E.test(stem)) return stem;
  return HAD_E.test(stem) ? `${stem}e` : stem;
}

/**
 * The base of a verb as it stands in a draft: "interrupted" → "interrupt". A word that is no inflected verb comes
 * back as it is.
 */
export function baseOf(form: string): string {
  const word = form.toLowerCase();
  const known = BASE_OF.get(word);
  if (known) return known;
  if (IRREGULAR.has(word) || VERBS_IN_E.has(word) || DOUBLING_VERBS.has(word)) return word;
  if (/[^aeiou]ying$/.test(word)) return word.slice(0, -3);
  if (/.{2}ing$/.test(word) && /[aeiouy]/.test(word.slice(0, -3))) return stemToBase(word.slice(0, -3));
  if (/.{2}in'$/.test(word)) return stemToBase(word.slice(0, -3));
  if (/.ied$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/.{2}ed$/.test(word) && !/eed$/.test(word)) return stemToBase(word.slice(0, -2));
  if (/.ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Which form a word is in; base and past fall together for "put", "read" …, which count as base. */
export function formOf(form: string): VerbForm {
  const word = form.toLowerCase();
  const base = baseOf(word);
  if (word === base || word === 'are' || word === 'am') return 'base';
  if (word === 'is') return 'third';
  if (/ing?'?$/.test(word) && word.length > base.length - 1 && /in[g']$/.test(word)) return 'gerund';
  if (/s$/.test(word) && word !== 'was') return 'third';
  const irregular = IRREGULAR.get(base);
  if (irregular && word === irregular.participle && word !== irregular.past && word !== 'got')
    return 'participle';
  return 'past';
}

const ONE_SHORT_SYLLABLE = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprtvz]$/;

const doubled = (base: string): string =>
  DOUBLING_VERBS.has(base) || ONE_SHORT_SYLLABLE.test(base) ? `${base}${base.at(-1)}` : base;

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** A regular or irregular verb in the form asked for: ("forget", "participle") → "forgotten". */
export function inflect(base: string, form: VerbForm): string {
  const irregular = IRREGULAR.get(base);
  switch (form) {
    case 'base':
      return base;
    case 'third':
      if (base === 'be') return 'is';
      if (base === 'have') return 'has';
      if (/(?:s|sh|ch|x|zz|o)$/.test(base)) return `${base}es`;
      return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
    case 'past':
      return irregular?.past ?? past(base);
    case 'participle':
      return irregular?.participle ?? past(base);
    case 'gerund':
      if (base === 'be') return 'being';
      if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
      if (/[^eo]e$/.test(base)) return `${base.slice(0, -1)}ing`;
      if (irregular && /^(?:[^aeiou]*[aeiou][bdgmnprt]|forget|begin|forbid|undercut|upset|quit)$/.test(base))
        return `${base}${base.at(-1)}ing`;
      return `${doubled(base)}ing`;
  }
}

/** Whether a base may be read as past as it stands: "you put", "you cut me off". */
export function pastLooksLikeBase(base: string): boolean {
  return IRREGULAR.get(base)?.past === base;
}

/** Whether the word is a form of a verb that this file knows for sure. */
export function isKnownVerb(word: string): boolean {
  const base = baseOf(word);
  return IRREGULAR.has(base) || VERBS_IN_E.has(base) || DOUBLING_VERBS.has(base);
}
