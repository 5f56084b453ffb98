import { type TestPage, until } from './page';

/** What has the focus, as a screen reader would name it. */
export interface Focus {
  readonly role: string;
  readonly name: string;
  /** Whether an eye can see that it has the focus. */
  readonly visible: boolean;
}

/** What has the focus now; a name and role of "" where nothing has. */
export function focused(page: TestPage): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return { role: '', name: '', visible: false };
    const field = at as HTMLInputElement;
    const labels = (at.getAttribute('aria-labelledby') ?? '').split(' ');
    const named = labels
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const label = named || field.labels?.[0]?.textContent;
    // The field's frame, or a sector of the wheel, shows the focus in place of what has it.
    const held = at.closest('.live-field') ?? at.querySelector(':scope > path') ?? at;
    const { outlineStyle, strokeWidth } = getComputedStyle(held);
    return {
      role: at.getAttribute('role') ?? (at.localName === 'input' ? field.type : at.localName),
      name: (at.getAttribute('aria-label') ?? label ?? at.textContent ?? '').replace(/\s+/g, ' ').trim(),
      visible: outlineStyle !== 'none' || (held.localName === 'path' && strokeWidth !== '1px'),
    };
  }, undefined);
}

const AT_MOST = 120;

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/**
 * Presses Tab until something of that name has the focus.
 * @param chord default: Tab; Shift+Tab goes back
 * @returns the names of all that had the focus on the way, in order
 * @throws Error where it never comes, or where a stop on the way cannot be seen or has no name
 */
export async function tabTo(page: TestPage, wanted: string | RegExp, chord = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < AT_MOST; pressed += 1) {
    await page.press(chord);
    const { role, name, visible } = await focused(page);
    // Beyond the last stop the focus is with the browser itself for a moment.
    if (role === '') continue;
    if (name === '') throw new Error(`A ${role} without a name follows ${passed.at(-1)}`);
    if (!visible) throw new Error(`Nobody can see that “${name}” has the focus`);
    passed.push(name);
    if (fits(name, wanted)) return passed;
  }
  throw new Error(`No ${wanted} among ${passed.join(' · ')}`);
}

/** Waits until something of that name has the focus. */
export async function focusIsOn(page: TestPage, wanted: string | RegExp): Promise<void> {
  await until(
    async () => fits((await focused(page)).name, wanted),
    async () => `The focus should be on ${wanted} and is on “${(await focused(page)).name}”`,
  );
}

/** Waits until the page shows these words. */
export async function shows(page: TestPage, wanted: RegExp): Promise<void> {
  const words = () => page.evaluate(() => document.body.innerText, undefined);
  await until(
    async () => wanted.test(await words()),
    async () => `The page should show ${wanted} and shows: ${(await words()).slice(0, 900)}`,
  );
}
