import type { Random } from './random';

/** Blame that is nudged. */
const BLAME = ['You never listen. ', 'You always forget me', 'You are so lazy! ', 'It is your fault. '];
/** Innocent words, an emoji of several code units, ends of sentences and lines. */
const PHRASES = [...BLAME, 'see you at six', 'ok ', 'thanks 👋🏽 ', '. ', '\n'];
const DELETIONS = ['Backspace', 'Delete', 'Control+Backspace', 'Control+Delete', 'Control+x'];
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End', 'Control+ArrowLeft', 'Control+End'];
const SELECTIONS = ['Control+a', 'Shift+ArrowLeft', 'Shift+Home', 'Control+Shift+ArrowLeft'];

/**
 * type: with the keyboard; compose: with an input method; press: keys that belong together; click: a share of the box's width; wait: think so
 * many milliseconds; apply: take the first rewrite that the card offers, if there is one.
 */
export type Step =
  | { readonly type: string }
  | { readonly compose: string }
  | { readonly press: readonly string[] }
  | { readonly click: number }
  | { readonly wait: number }
  | { readonly apply: true };

/** What a person may do in a message box: type, move, select, delete, copy, paste, undo, think, take a rewrite. */
export function editScript(random: Random, steps: number): Step[] {
  const first = { type: random.one(BLAME) };
  const others = random.many(steps - 1, (): Step => {
    const chance = random.next();
    if (chance < 0.36) return { type: random.one(PHRASES) };
    if (chance < 0.47) return { press: [random.one(DELETIONS)] };
    if (chance < 0.58) return { press: [random.one(MOVES)] };
    if (chance < 0.63) return { click: random.next() };
    if (chance < 0.67) return { press: [random.one(SELECTIONS)] };
    if (chance < 0.74) return { press: [random.one(SELECTIONS), 'Control+c', 'ArrowRight', 'Control+v'] };
    if (chance < 0.84) return { press: random.many(1 + random.below(3), () => 'Control+z') };
    // Long enough for a nudge to come, now and then.
    if (chance < 0.87) return { wait: random.one([30, 120, 400]) };
    return { apply: true };
  });
  return [first, ...others];
}

/** A nudge is on its words by then. */
const THOUGHT = { wait: 400 };
const press = (...chords: readonly string[]): Step => ({ press: chords });

/** What the makers of editors try in theirs, beside words that are underlined. */
export const EDITOR_SCRIPTS: Readonly<Record<string, readonly Step[]>> = {
  history: [
    { type: 'You never listen. ' },
    THOUGHT,
    { type: 'ok ' },
    press('Control+z'),
    press('Control+z'),
    // Editors differ in the keys of redo.
    press('Control+Shift+z', 'Control+y'),
    { type: 'then' },
    press('Control+z', 'Control+z', 'Control+z'),
  ],
  'cursor and deletion': [
    { type: 'You never listen. ' },
    THOUGHT,
    press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight'),
    { type: ', you' },
    press('Control+ArrowRight', 'Backspace', 'Delete'),
    press('End', 'Control+Backspace'),
    { type: '\n' },
    { type: 'You are so lazy! ' },
    THOUGHT,
    press('ArrowUp', 'End', 'Delete'),
  ],
  'selection, copy and paste': [
    { type: 'You always forget me' },
    THOUGHT,
    press('Shift+Home', 'Control+c', 'End', 'Control+v', 'Control+v'),
    press('Control+Shift+ArrowLeft', 'Control+x', 'Home', 'Control+v'),
    press('Control+a'),
    { type: 'It is your fault. ' },
    press('Control+z'),
  ],
  composition: [
    { type: 'You never listen. ' },
    THOUGHT,
    { compose: 'にほん' },
    press('Home'),
    { compose: 'é' },
    press('Control+z'),
  ],
};
