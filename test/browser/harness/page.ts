import { rm } from 'node:fs/promises';

/** What tests can do with a page in a real browser, whichever browser it is. */
export interface TestPage {
  goto(url: string): Promise<void>;
  /** Runs a function in the page's own world. It must use nothing from outside but its argument. */
  evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Runs a function with each closed shadow root of the page, in document order: how our own drawings are read. */
  inClosedRoots<A, T>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T[]>;
  /** Types a text with the keyboard, key by key; "\n" is Shift+Enter. */
  type(text: string): Promise<void>;
  /** Presses keys together: "Control+z", "Enter", "Escape". */
  press(chord: string): Promise<void>;
  /** Moves the pointer, in CSS pixels of the page. */
  pointTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  readonly extension: string;
  /** The folder of its profile, which goes when it is closed. */
  readonly profile: string;
  newPage(): Promise<TestPage>;
  /**
   * Runs a function with the extension's rights, `browser` or `chrome` at hand: in Chromium's worker, in
   * Firefox on a page of the extension. It must use nothing from outside but its argument.
   */
  asExtension<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  close(): Promise<void>;
  /** Settles when the browser has ended, by whatever hand. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  /** Show the window. Default: not. */
  readonly headed?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen for one of the page, along a line. Default: 1. */
  readonly pixelRatio?: number;
  /** More words for Chromium's command line. */
  readonly args?: readonly string[];
  /** More preferences for Firefox. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** More of an environment for Firefox. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds until something that does not come counts as never coming: long, for a busy machine of two cores. */
const LIMIT = 25_000;

/** Asks again until there is an answer; throws with `what` after `limit` milliseconds. */
export async function until<T>(
  ask: () => Promise<T | undefined | false>,
  what: string | (() => Promise<string>),
  limit = LIMIT,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(typeof what === 'string' ? what : await what());
    await pause(50);
  }
}

/** Removes the profile of a browser that has ended; a child of it may still be writing its last words there. */
export function removeProfile(profile: string): Promise<void> {
  return rm(profile, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 });
}

/** Waits by the page's own clock, so that what the page has put off for less than that is done, however busy it is. */
export function rest(page: TestPage, milliseconds: number): Promise<void> {
  return page.evaluate((time) => new Promise<void>((rested) => setTimeout(rested, time)), milliseconds);
}

/** Waits until the page was drawn as it is now. */
export function drawnAnew(page: TestPage): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))),
    undefined,
  );
}

/** Waits, in milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * The source of a function that is to run elsewhere, as an expression. Compilers name inner functions by a
 * helper of theirs; it goes along.
 */
export function sourceOf(run: (...given: never[]) => unknown): string {
  return `((...given) => { const __name = (named) => named; return (${String(run)})(...given) })`;
}
