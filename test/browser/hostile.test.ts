import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { card, cardCloses, cardOpens, clickRewrite } from './harness/card';
import type { ChromiumPage } from './harness/chromium';
import { callCommand } from './harness/command';
import { inEachBrowser } from './harness/each-browser';
import { pause, until } from './harness/page';
import { marksAre, pointAt } from './harness/playground';
import { FLOODS, type HostileCase, REWRITTEN, SHIFTING } from './hostile/cases';

/** In the functions that run with the extension's rights. */
declare const chrome: Browser;

const BLAME = 'You never listen to me';
const DRAFT = `Hi. ${BLAME} when I talk.`;
/** Milliseconds after which a nudge would have come. */
const QUIET = 1_300;

await inEachBrowser(['chromium'], (stage) => {
  let page: ChromiumPage;
  const faults: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    page = (await stage.newPage()) as ChromiumPage;
    page.page.on('pageerror', ({ message }) => faults.push(message));
    page.page.on('console', (message) => said.push(message.text()));
    // The first nudge of a fresh browser waits for worker and scripts to be read.
    await open();
    await focus('#field');
    await page.type(DRAFT);
    await marksAre(page, BLAME);
  });
  afterAll(() => page?.close());

  const open = async () => {
    faults.length = 0;
    said.length = 0;
    await page.goto(`${stage.origin()}/hostile.html`);
    await page.page.bringToFront();
  };
  /** What Softstart hears, asked of its own world: the page's may lie. */
  const heard = () =>
    stage.browser().asExtension(async () => {
      const tabs = await chrome.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
      const asked = tabs.map(({ id }) =>
        chrome.tabs.sendMessage(id ?? -1, { type: 'status' }).catch(() => undefined),
      );
      const answers = (await Promise.all(asked)) as ({ nudges: { quote: string }[] } | undefined)[];
      return answers.flatMap((answer) => answer?.nudges.map(({ quote }) => quote) ?? []);
    }, undefined);
  /** What stands in the field, read in the driver's own world. */
  const draftIn = async (field: string) => {
    const place = page.page.locator(field);
    return field === '#field' ? place.inputValue() : ((await place.textContent()) ?? '');
  };
  const focus = async (field: string) => {
    // A real click, low in the field and outside of every script of the page.
    await page.page.locator(field).click({ force: true, position: { x: 20, y: 14 } });
    await page.press('Control+End');
  };
  const hears = () => until(async () => (await heard()).includes(BLAME), 'Nothing was heard', 10_000);

  describe.each([
    ['rewrites the language', REWRITTEN],
    ['does too much', FLOODS],
    ['shifts under the hand', SHIFTING],
  ] as const)('a page that %s', (_, cases) => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one: HostileCase) => {
      const { attack, field = '#field', expected, before } = one;
      await open();
      await page.evaluate(attack, undefined);
      await focus(field);
      if (before) await page.page.keyboard.insertText(DRAFT);
      else await page.type(DRAFT);
      if (expected === 'nudges') await hears();
      else await pause(QUIET);
      if (expected === 'quiet') expect(await heard()).toEqual([]);
      const draft = (await draftIn(field)).replaceAll('\u00a0', ' ').replace(/^x/, '').trim();
      expect(draft === `${before?.() ?? ''}${DRAFT}`, `the draft is whole: ${draft.slice(-80)}`).toBe(true);
      expect(faults.filter((fault) => fault !== 'no')).toEqual([]);
      expect(said.join('\n')).not.toMatch(/listen/);
    });
  });

  describe('a page with its hands on the card', () => {
    const openCard = async (draft = DRAFT) => {
      await focus('#field');
      await page.type(draft);
      const [mark] = await marksAre(page, BLAME);
      if (mark) await pointAt(page, mark);
      await cardOpens(page);
    };

    it.each([
      [
        'styles it away',
        () =>
          document.documentElement.lastElementChild?.setAttribute(
            'style',
            'display:none;opacity:0;transform:scale(0)',
          ),
      ],
      ['moves it', () => document.body.append(document.documentElement.lastElementChild as Element)],
      ['removes it', () => document.documentElement.lastElementChild?.remove()],
      ['hides it', () => (document.documentElement.lastElementChild as HTMLElement).hidePopover()],
      ['takes its attributes', () => document.documentElement.lastElementChild?.removeAttribute('popover')],
      ['fills it with its own', () => document.documentElement.lastElementChild?.append('<b>mine</b>')],
      [
        'lays a dialog over it',
        () => {
          const dialog = document.body.appendChild(document.createElement('dialog'));
          dialog.showModal();
        },
      ],
      [
        'forges clicks and keys on it',
        () => {
          const host = document.documentElement.lastElementChild as HTMLElement;
          for (const type of ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'submit'])
            host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
          host.click();
        },
      ],
    ])('%s: the draft stays', async (_, attack) => {
      await open();
      await openCard();
      await page.evaluate(attack, undefined);
      await pause(300);
      await page.press('Escape');
      expect(await draftIn('#field')).toBe(DRAFT);
      expect(faults).toEqual([]);
    });

    it('cannot look into it', async () => {
      await open();
      await openCard();
      const seen = await page.evaluate(() => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        return [
          host.shadowRoot,
          host.textContent,
          host.innerHTML,
          document.documentElement.outerHTML.includes('row-use'),
        ];
      }, undefined);
      expect(seen).toEqual([null, '', '', false]);
    });

    it('hears no key and no letter of it, though it listens on the document before anybody', async () => {
      await open();
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
          document.addEventListener(
            type,
            (event) => heard.push(`${type} ${(event as InputEvent).data}`),
            true,
          );
      }, undefined);
      await focus('#field');
      await page.type(DRAFT);
      await marksAre(page, BLAME);
      await callCommand(stage.browser(), 'open-card');
      await cardOpens(page);
      await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0), undefined);
      await page.press('ArrowRight');
      await page.press('Shift+Tab');
      await page.press('k');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard, undefined)).toEqual(
        [],
      );
      expect(await card(page)).toBeDefined();
      await page.press('Escape');
      await cardCloses(page);
      expect(await draftIn('#field')).toBe(DRAFT);
    });

    it('changes the words between click and apply: they are left as the page has them', async () => {
      await open();
      await openCard();
      await page.evaluate(() => {
        addEventListener(
          'pointerdown',
          () => {
            const field = document.querySelector('#field') as HTMLTextAreaElement;
            field.value = field.value.replace('never listen', 'rarely answer');
          },
          true,
        );
      }, undefined);
      await clickRewrite(page, 0);
      await pause(500);
      expect(await draftIn('#field')).toBe(DRAFT.replace('never listen', 'rarely answer'));
      expect(faults).toEqual([]);
    });

    it.each([
      ['refuses every input', () => addEventListener('beforeinput', (event) => event.preventDefault(), true)],
      [
        'takes every input back',
        () => {
          const field = document.querySelector('#field') as HTMLTextAreaElement;
          const before = field.value;
          field.addEventListener('input', () => {
            field.value = before;
          });
        },
      ],
    ])('%s: nothing is half replaced', async (_, attack) => {
      await open();
      await openCard();
      await page.evaluate(attack, undefined);
      await clickRewrite(page, 0);
      await pause(600);
      const draft = await draftIn('#field');
      // Whole: the old words, or a rewrite in their place with all that stood around them.
      const whole = draft === DRAFT || (draft.startsWith('Hi. ') && !draft.includes(BLAME));
      expect(whole, draft).toBe(true);
      expect(faults).toEqual([]);
    });

    it.each([
      ['markup', '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> '],
      ['direction overrides', '\u202e\u2066abc\u2069\u202c '],
      ['control characters', '\u0007\u001b[31m\u007f '],
      ['joiners and byte-order marks', '\u200b\u200d\ufeff\u2060 '],
    ])('takes no harm from a draft with %s, and shows it as text', async (_, strange) => {
      await open();
      await page.evaluate((text) => {
        (document.querySelector('#field') as HTMLTextAreaElement).value = text;
      }, strange);
      await openCard();
      await clickRewrite(page, 0);
      await cardCloses(page);
      const draft = await until(async () => {
        const now = await draftIn('#field');
        return !now.includes(BLAME) && now;
      }, 'Nothing was replaced');
      expect(draft.startsWith(`${strange}Hi. `)).toBe(true);
      expect(await page.evaluate(() => 'hacked' in window, undefined)).toBe(false);
    });
  });

  describe('a page that speaks to the extension', () => {
    it('gets no file, no frame and no answer', async () => {
      await open();
      const { extension } = stage.browser();
      const got = await page.evaluate(async (origin) => {
        const id = origin.split('/').at(-1) ?? '';
        const names = ['manifest.json', 'sentinel.js', 'nudge.js', 'card.js', 'popup.html', 'icon/16.png'];
        const files = await Promise.all(
          names.map((name) =>
            fetch(`${origin}/${name}`).then(
              () => name,
              () => '',
            ),
          ),
        );
        const { runtime } =
          (
            window as unknown as {
              chrome?: { runtime?: { sendMessage?(id: string, said: object): unknown } };
            }
          ).chrome ?? {};
        return { files: files.filter(Boolean), answer: typeof runtime?.sendMessage, id: id.length > 0 };
      }, extension);
      expect(got).toEqual({ files: [], answer: 'undefined', id: true });
    });

    it('starts nothing by forged events', async () => {
      await open();
      await page.evaluate((draft) => {
        const other = document.querySelector('#other') as HTMLTextAreaElement;
        other.value = draft;
        for (const type of ['focusin', 'focus', 'input', 'keydown'])
          other.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      }, DRAFT);
      await pause(QUIET);
      expect(await heard()).toEqual([]);
    });
  });

  it('goes on as ever on the page after all of them', async () => {
    await open();
    await focus('#field');
    await page.type(DRAFT);
    await marksAre(page, BLAME);
    expect(await card(page)).toBeUndefined();
  });
});
