import type { CDPSession } from 'playwright-core';
import { card, cardCloses, clickRewrite } from '../browser/harness/card';
import type { ChromiumPage } from '../browser/harness/chromium';
import { pause, until } from '../browser/harness/page';
import { type Mark, marks, modelText, openPlayground, pointAt } from '../browser/harness/playground';
import type { Random } from './random';

const BLAME = 'You never listen to me';
/** Milliseconds from the first key within which the worker is stopped: a nudge is undone again by then. */
const SPAN = 2_400;
/** So often an edit or a look may ask for it before a nudge counts as lost, so many milliseconds each. */
const TRIES = 6;
const TRY = 8_000;
/** So many letters at the end are typed with keys. */
const TYPED = 6;
/** Of the test pages, in CSS pixels. */
const VIEW_HEIGHT = 800;

/** What came of one nudge that was neither lost nor altered. */
export interface Survived {
  /** Whether a worker was running, and was stopped. */
  readonly stopped: boolean;
  /** Whether underline or card came only at a second try: another key, another look with the pointer. */
  readonly late: boolean;
}

/**
 * One nudge from the first key to the undone rewrite, while the worker is stopped at a moment of chance.
 * @throws where the nudge is lost for good, or the draft is other than what was written or chosen
 */
export async function nudgeWhileStopped(
  page: ChromiumPage,
  origin: string,
  random: Random,
  place: number,
): Promise<Survived> {
  const draft = `${place}. ${BLAME} when I talk.`;
  // Now and then on a fresh page; else in the box of the nudge before, emptied as by sending.
  if (place % 10 === 0 || !(await hasBox(page))) await openPlayground(page, origin, 'textarea');
  else for (const chord of ['Control+a', 'Delete']) await page.press(chord);
  const stopping = stopAfter(page, random.below(SPAN));
  await page.page.keyboard.insertText(draft.slice(0, -TYPED));
  await page.type(draft.slice(-TYPED));
  let late = false;
  const patiently = async <T>(step: () => Promise<T>, between: () => Promise<void>): Promise<T> => {
    for (let left = TRIES - 1; left > 0; left--) {
      const done = await step().catch(() => undefined);
      if (done !== undefined) return done;
      late = true;
      await between();
    }
    return step();
  };
  const [mark] = await patiently(
    () => marked(page),
    async () => {
      await page.press('Space');
      await page.press('Backspace');
    },
  );
  same(await modelText(page), draft);
  await patiently(
    () => look(page, mark),
    () => pause(500),
  );
  await clickRewrite(page, 0);
  await cardCloses(page);
  const rewritten = await until(async () => {
    const now = await modelText(page);
    return now !== draft && now;
  }, 'Nothing was replaced');
  if (!rewritten.startsWith(`${place}. `) || rewritten.includes(BLAME)) same(rewritten, draft);
  await page.press('Control+z');
  same(await modelText(page), draft);
  return { stopped: await stopping, late };
}

const hasBox = (page: ChromiumPage) =>
  page.evaluate(() => document.querySelector('#box textarea') !== null, undefined);

function marked(page: ChromiumPage): Promise<Mark[]> {
  const found = async () => {
    const now = await marks(page);
    return now.length === 1 && now[0]?.text === BLAME && now;
  };
  return until(found, 'No mark', TRY);
}

async function look(page: ChromiumPage, mark: Mark | undefined): Promise<true> {
  await page.pointTo(5, 5);
  if (mark) await pointAt(page, mark);
  // A card that has just come is measured before it is placed; a busy machine takes its time between the two.
  await until(
    async () => {
      // Asked first, since to look into closed roots takes the whole document.
      const there = () => document.querySelector(':popover-open') !== null;
      const opened = (await page.evaluate(there, undefined)) && (await card(page));
      return opened && opened.box.y + opened.box.height <= VIEW_HEIGHT;
    },
    'No card opened',
    TRY,
  );
  return true;
}

const watched = new WeakMap<ChromiumPage, { session: CDPSession; stops: number }>();

async function watch(page: ChromiumPage): Promise<{ session: CDPSession; stops: number }> {
  const session = await page.page.context().newCDPSession(page.page);
  const watching = { session, stops: 0 };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) watching.stops += Number(runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  watched.set(page, watching);
  return watching;
}

/** Stops the extension's worker after so many milliseconds. Resolves to whether one was running. */
async function stopAfter(page: ChromiumPage, milliseconds: number): Promise<boolean> {
  const watching = watched.get(page) ?? (await watch(page));
  const before = watching.stops;
  await pause(milliseconds);
  await watching.session.send('ServiceWorker.stopAllWorkers');
  const told = until(async () => watching.stops > before, 'No worker was running', 1_000);
  return told.catch(() => false);
}

function same(draft: string, expected: string): void {
  if (draft !== expected) throw new Error(`The draft is ${JSON.stringify(draft)}, not ${expected}`);
}
