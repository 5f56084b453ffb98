import type { TestPage } from '../browser/harness/page';
import type { Random } from './random';

const PHRASES = [
  'You never listen. ',
  'You always forget me',
  'see you at six',
  ' why do you lie? ',
  'ok ',
  'thanks ',
  'It is your fault, ',
];
const KEYS = [
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Control+z',
  'Control+a',
  'Shift+ArrowLeft',
];

export type Step = { readonly type: string } | { readonly press: string } | { readonly wait: number };

/** What a person may do in a message box: type, move, select, delete, undo, and think between. */
export function editScript(random: Random, steps: number): Step[] {
  return random.many(steps, () => {
    const chance = random.next();
    if (chance < 0.5) return { type: random.one(PHRASES) };
    if (chance < 0.9) return { press: random.one(KEYS) };
    // Long enough for a nudge to come, now and then.
    return { wait: random.one([30, 200, 900]) };
  });
}

/** Does the steps with real keys, each after the one before it has come to rest. */
export async function perform(page: TestPage, script: readonly Step[]): Promise<void> {
  for (const step of script) {
    if ('type' in step) await page.type(step.type);
    else if ('press' in step) await page.press(step.press);
    await new Promise((resolve) => setTimeout(resolve, 'wait' in step ? step.wait : 25));
  }
}
