import { createHash } from 'node:crypto';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Screen, VIEWS, type View, viewportOf } from './screens';

/** Draws screens of the gallery, one page a zoom. */
export interface Artist {
  /** The browser's version, and a hash of how wide its fonts draw some words: what a picture depends on. */
  readonly means: string;
  draw(screen: Screen): Promise<Buffer>;
  close(): Promise<void>;
}

/** @param origin where the built gallery is served */
export async function artist(program: string, origin: string): Promise<Artist> {
  const browser = await chromium.launch({
    executablePath: program,
    args: [
      '--disable-gpu',
      '--font-render-hinting=none',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const pages = new Map<number, Page>();
  return {
    means: await meansOf(browser),
    async draw(screen) {
      const page = pages.get(screen.zoom) ?? (await pageFor(browser, screen.zoom));
      pages.set(screen.zoom, page);
      return drawn(page, origin, screen);
    },
    close: () => browser.close(),
  };
}

async function pageFor(browser: Browser, zoom: number): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    deviceScaleFactor: zoom,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-US',
  });
  return context.newPage();
}

async function drawn(page: Page, origin: string, screen: Screen): Promise<Buffer> {
  const { state, press = [], top, heard }: View = VIEWS[screen.view];
  await page.setViewportSize(viewportOf(screen));
  await page.emulateMedia({ colorScheme: screen.theme });
  const asked = new URLSearchParams({ theme: screen.theme, locale: screen.locale, state });
  await page.goto(`${origin}/?${asked}`);
  await page.locator('[data-states]').waitFor();
  if (heard !== undefined) await page.locator(heard).first().waitFor();
  for (const selector of press) await page.locator(selector).first().click();
  // Nothing may be underway: what is read late takes the place of a word that says so.
  await page.waitForFunction(() => document.querySelector('.popup-loading') === null);
  if (top !== undefined) {
    const place = page.locator(top).first();
    await place.waitFor();
    await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  return page.screenshot({ animations: 'disabled' });
}

async function meansOf(browser: Browser): Promise<string> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const faces = ['system-ui', 'Georgia, serif', 'monospace'];
    return faces.map((face) => {
      if (pen) pen.font = `97px ${face}`;
      return pen?.measureText('Softly said, gehört & écouté 0123').width;
    });
  });
  await page.close();
  return `Chromium ${browser.version()}, fonts ${createHash('sha256').update(widths.join()).digest('hex').slice(0, 12)}`;
}
