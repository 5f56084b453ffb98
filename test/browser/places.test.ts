import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { NOT_IN_FIREFOX, PLACES } from './editors/place-names';
import type { ChromiumPage } from './harness/chromium';
import { callCommand } from './harness/command';
import { inEachBrowser } from './harness/each-browser';
import { type TestPage, until } from './harness/page';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi. ${BLAME} when I talk.`;

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  const front = { now: undefined as TestPage | undefined };
  /** What Softstart hears, in whichever frame. In Firefox, whose driver would take the focus away to ask, what it draws. */
  const heard = async (): Promise<string[]> => {
    if (stage.name === 'firefox') return (await front.now?.evaluate(drawn, undefined)) ?? [];
    return stage.browser().asExtension(async () => {
      const tabs = await chrome.tabs.query({ url: ['http://127.0.0.1/*', 'http://localhost/*'] });
      const asked = tabs.map(({ id }) =>
        chrome.tabs.sendMessage(id ?? -1, { type: 'status' }).catch(() => undefined),
      );
      const answers = (await Promise.all(asked)) as ({ nudges: { quote: string }[] } | undefined)[];
      return answers.flatMap((answer) => answer?.nudges.map(({ quote }) => quote) ?? []);
    }, undefined);
  };

  /** Opens a room, and puts the caret into its draft with a real click. */
  const enter = async (name: string): Promise<TestPage> => {
    const opened = await stage.newPage();
    front.now = opened;
    const furnished = name === 'fullscreen' ? 'plain' : name;
    await opened.goto(`${stage.origin()}/rooms.html?${furnished}`);
    const box = () =>
      opened.evaluate((place) => {
        const frame = document.querySelector('iframe');
        const outer = document.querySelector('#room')?.shadowRoot?.firstElementChild?.shadowRoot ?? document;
        const element = frame ?? outer.querySelector('.draft');
        const inside = frame?.contentDocument;
        // What a page does to a frame of its own, it does a moment after the frame is there.
        const furnished: Record<string, unknown> = {
          'document-open': inside?.querySelector('.draft'),
          'design-mode': inside?.designMode === 'on',
          'editable-body': inside?.body?.isContentEditable,
        };
        const loaded = inside?.readyState !== 'loading' && Boolean(furnished[place] ?? !(place in furnished));
        const { x, y, height } = element?.getBoundingClientRect() ?? { x: 0, y: 0, height: 0 };
        return loaded && height > 0 && { x: x + 60, y: y + Math.min(height / 2, 40) };
      }, name);
    const { x, y } = await until(box, `The room ${name} stays empty`);
    await opened.click(x, y);
    if (name === 'fullscreen') await goFullscreen(opened as ChromiumPage);
    return opened;
  };

  /** The draft, read by the page where it may look, else by the driver. */
  const draftIn = async (page: TestPage): Promise<string> => {
    const read = await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const tree = document.querySelector('#room')?.shadowRoot?.firstElementChild?.shadowRoot ?? document;
      if (frame && !frame.contentDocument) return null;
      const field = (frame?.contentDocument ?? tree).querySelector<HTMLTextAreaElement>('.draft');
      const words = field ? (field.value ?? field.innerText) : frame?.contentDocument?.body.innerText;
      return words ?? '';
    }, undefined);
    if (read !== null) return spaces(read);
    const inside = (page as ChromiumPage).page.frames().at(-1);
    return (await inside?.locator('.draft').inputValue()) ?? '';
  };

  describe('a draft is nudged, its card opens, a rewrite goes in, and one undo takes it back', () => {
    const names = PLACES.filter((name) => stage.name === 'chromium' || !NOT_IN_FIREFOX.includes(name));
    it.each(names)('in the place %s', async (name) => {
      const page = await enter(name);
      await page.type(DRAFT);
      expect(await draftIn(page)).toBe(DRAFT);
      await until(async () => (await heard()).includes(BLAME), 'Nothing was heard');
      if (stage.name === 'chromium') await (page as ChromiumPage).page.bringToFront();
      await callCommand(stage.browser(), 'open-card');
      // The card has the focus; Enter takes its first rewrite, and before it is there would make a line.
      await until(() => cardHasFocus(page), 'No card has the focus');
      await page.press('Enter');
      const changed = await until(
        async () => {
          const now = await draftIn(page);
          return now !== DRAFT && now;
        },
        async () => `The draft still reads ${await draftIn(page)}`,
      );
      expect(changed.startsWith('Hi. ')).toBe(true);
      expect(changed).not.toContain(BLAME);
      expect(changed).not.toContain('\n');
      await page.press('Control+z');
      await until(
        async () => (await draftIn(page)) === DRAFT,
        async () => `One undo gives ${await draftIn(page)}`,
      );
      await page.close();
    });
  });

  it('hears a draft again that its page takes away and puts back', async () => {
    const page = await enter('two-drafts');
    await page.type(DRAFT);
    await until(async () => (await heard()).includes(BLAME), 'Nothing was heard');
    await page.evaluate(() => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      const words = field.value;
      const again = field.cloneNode() as HTMLTextAreaElement;
      field.replaceWith(again);
      again.value = words;
    }, undefined);
    await until(async () => (await heard()).length === 0, 'The draft that went is still heard');
    await page.evaluate(() => document.querySelector('textarea')?.focus(), undefined);
    await until(async () => (await heard()).includes(BLAME), 'The new draft is not heard');
    await page.close();
  });
});

/** Whether the focus is in the card, in whichever frame; of frames of other origins only Chromium's driver can tell. */
async function cardHasFocus(page: TestPage): Promise<boolean> {
  const inTop = await page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    return [document, ...frames].some((tree) => tree?.activeElement?.matches(':popover-open'));
  }, undefined);
  if (inTop || !('page' in page)) return inTop;
  const frames = (page as ChromiumPage).page.frames();
  const within = frames.map((frame) =>
    frame.evaluate(() => document.activeElement?.matches(':popover-open') === true),
  );
  return (await Promise.all(within)).includes(true);
}

/** A page goes full screen only at somebody's hand: here at a key. */
async function goFullscreen({ page }: ChromiumPage): Promise<void> {
  await page.evaluate(() => {
    document.addEventListener('keydown', () => document.querySelector('#room')?.requestFullscreen(), {
      once: true,
    });
  });
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

/** The words that are marked in a page and in its frame. */
function drawn(): string[] {
  const inside = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | undefined;
  return [window, ...(inside ? [inside] : [])].flatMap(({ CSS }) =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
  );
}

function spaces(text: string): string {
  return text.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}
