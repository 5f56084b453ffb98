import type { Token } from './token';

/** Tokens [first, last) of a sentence. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const SUBJECTS = new Set(
  'i you he she it we they this that there who what nobody everyone everybody'.split(' '),
);

/** when I talk · because you lied · but he knows: a clause of its own wherever it stands. */
const OPENERS = new Set(
  'because when whenever while but although though unless until since if whereas whether except yet'.split(
    ' ',
  ),
);

/** and I cook · so we left · then you came: a clause of its own only before a subject. */
const JOINERS = new Set('and so then or cause plus'.split(' '));

/** even if · every time: the word before belongs to the opener. */
const BEFORE_OPENER = new Set('even just only especially'.split(' '));

const AUXILIARIES = new Set(
  'am is are was were do does did have has had will would can could should must may might get got never always just really'.split(
    ' ',
  ),
);

const MARK = /[,;:()[\]{}–—…/"“”]|\.\.|(?:^|\s)-+(?:\s|$)|--/;
const STRONG = /[;:–—…()]|\.\.|--|\s-\s/;

/**
 * Cuts a sentence into clauses, by marks, joining words and run-on subjects.
 * Every token is in exactly one clause.
 */
export function splitClauses(tokens: readonly Token[]): readonly TokenRange[] {
  const clauses: TokenRange[] = [];
  let first = 0;
  for (let i = 1; i < tokens.length; i += 1) {
    if (startsClause(tokens, i, first)) {
      clauses.push({ first, last: i });
      first = i;
    }
  }
  if (tokens.length) clauses.push({ first, last: tokens.length });
  return clauses;
}

function startsClause(tokens: readonly Token[], i: number, first: number): boolean {
  const token = tokens[i] as Token;
  const word = token.normal;
  const before = (tokens[i - 1] as Token).normal;
  const next = tokens[i + 1]?.normal ?? '';
  if (token.gap === '') return false;
  if (STRONG.test(token.gap)) return true;
  if (MARK.test(token.gap)) return true;
  if (OPENERS.has(word)) {
    if (word === 'if' && before === 'as') return false;
    if (word === 'yet' || word === 'except') return false;
    if (word === 'but' && before === 'nothing') return false;
    if (word === 'whether' || (word === 'if' && /^(know|wonder|see|ask|asked|care)$/.test(before)))
      return false;
    if (word === 'since' && !SUBJECTS.has(next)) return false;
    return i - first > 0 && !(i - first === 1 && BEFORE_OPENER.has(before));
  }
  if (JOINERS.has(word)) {
    if (word === 'or' || word === 'and')
      return SUBJECTS.has(next) && next !== 'that' && next !== 'this' ? isSubjectAt(tokens, i + 1) : false;
    if (word === 'so') return SUBJECTS.has(next) && isSubjectAt(tokens, i + 1);
    return SUBJECTS.has(next);
  }
  return runOn(tokens, i, first);
}

function isSubjectAt(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.normal ?? '';
  return word !== 'you' || tokens.length > i + 1;
}

/** "you lied to me i trusted you": a subject and its auxiliary after a whole clause, with nothing between. */
function runOn(tokens: readonly Token[], i: number, first: number): boolean {
  const word = (tokens[i] as Token).normal;
  const before = (tokens[i - 1] as Token).normal;
  const next = tokens[i + 1]?.normal ?? '';
  if (i - first < 3 || !(word === 'i' || word === 'you')) return false;
  if (word === 'i')
    return (
      /^(me|again|anymore|now|alone|time|it|phone|everything|nothing|day|crap|shit)$/.test(before) &&
      next !== ''
    );
  return /^(me|again|anymore|now|it|shit)$/.test(before) && AUXILIARIES.has(next);
}
