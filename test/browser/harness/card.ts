import { type TestPage, until } from './page';
import type { Box } from './playground';

/** Something in the card that can be pressed. */
export interface Press {
  /** What a screen reader says. */
  readonly name: string;
  readonly box: Box;
  readonly focused: boolean;
}

/** The open card, as it stands in its closed root. */
export interface OpenCard {
  readonly box: Box;
  readonly effect: string;
  /** The rewrites' own buttons, in order. */
  readonly rewrites: readonly Press[];
  /** Every button, the rewrites' among them. */
  readonly buttons: readonly Press[];
  readonly text: string;
}

/** The card, if one is open. */
export async function card(page: TestPage): Promise<OpenCard | undefined> {
  const cards = await page.inClosedRoots((root) => {
    const dialog = root.querySelector<HTMLElement>('[role=dialog]');
    if (!dialog || dialog.getClientRects().length === 0) return null;
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const press = (button: HTMLElement) => ({
      name: button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
      box: boxOf(button),
      focused: root.activeElement === button,
    });
    const all = (selector: string) => [...dialog.querySelectorAll<HTMLElement>(selector)].map(press);
    return {
      box: boxOf(dialog),
      effect: dialog.querySelector('p')?.textContent ?? '',
      rewrites: all('.row-use'),
      buttons: all('button'),
      text: dialog.innerText,
    };
  }, undefined);
  return cards.find((found) => found !== null) ?? undefined;
}

/** Waits until a card is open and stands still: it is drawn before it is placed, and comes in with a small movement. */
export function cardOpens(page: TestPage): Promise<OpenCard> {
  return still(page, (opened) => opened, 'No card opened');
}

/** Waits until something of the open card is there, and the whole card the same at two looks in a row. */
function still<T>(
  page: TestPage,
  part: (opened: OpenCard) => T | undefined,
  what: string | (() => Promise<string>),
): Promise<T> {
  let before: string | undefined;
  return until(async () => {
    const opened = await card(page);
    const now = JSON.stringify(opened);
    const moves = now !== before;
    before = now;
    return opened && !moves ? part(opened) : undefined;
  }, what);
}

/** Waits until no card is open. */
export async function cardCloses(page: TestPage): Promise<void> {
  await until(async () => (await card(page)) === undefined, 'The card stays open');
}

/** Clicks a button of the card by its name, with the real pointer. */
export async function clickInCard(page: TestPage, name: string | RegExp): Promise<void> {
  const { box } = await still(
    page,
    ({ buttons }) => buttons.find((button) => matches(button.name, name)),
    async () =>
      `The card has no ${name}: ${(await card(page))?.buttons.map((button) => button.name).join(' · ')}`,
  );
  await page.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Clicks the nth rewrite, from 0, near its start, where no chip stands above it. */
export async function clickRewrite(page: TestPage, index: number): Promise<void> {
  const row = (await cardOpens(page)).rewrites[index];
  if (!row) throw new Error(`The card offers no rewrite ${index}`);
  await page.click(row.box.x + 6, row.box.y + Math.min(row.box.height / 2, 12));
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}
