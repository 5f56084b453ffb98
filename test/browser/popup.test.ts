import { expect, it } from 'vitest';
import { inEachBrowser } from './harness/each-browser';
import { until } from './harness/page';
import { marks, openPlayground } from './harness/playground';

const DRAFT = 'Hi Sam. You never listen to me. See you at six.';

await inEachBrowser(['chromium', 'firefox'], (stage) => {
  const openPopup = async () => {
    const popup = await stage.newPage();
    await popup.goto(`${stage.browser().extension}/popup.html`);
    const words = () => popup.evaluate(() => document.body.innerText.trim(), undefined);
    await until(async () => (await words()).length > 40, 'The popup stays empty');
    return { popup, words };
  };

  it('opens, says what happens here, shows a tip and its switches by name', async () => {
    const { popup, words } = await openPopup();
    const switches = await popup.evaluate(
      () =>
        [...document.querySelectorAll('[role=switch], input[type=checkbox]')].map(
          (element) => element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? '',
        ),
      undefined,
    );
    expect(switches.length).toBeGreaterThan(0);
    expect(switches.every((name) => name.trim() !== '')).toBe(true);
    expect(await words()).toMatch(/tip/i);
    await popup.close();
  });

  it('turns nudges off in an open tab at once, and on again', async () => {
    const page = await stage.newPage();
    await openPlayground(page, stage.origin(), 'textarea');
    await page.type(DRAFT);
    await until(async () => (await marks(page)).length === 1, 'The draft is not underlined');
    await setNudges(false);
    await until(async () => (await marks(page)).length === 0, 'The underline stays though nudges are off');
    await setNudges(true);
    await page.type(' ');
    await until(async () => (await marks(page)).length === 1, 'The underline does not come back');
    await page.close();
  });

  const setNudges = async (on: boolean) => {
    const { popup } = await openPopup();
    const place = await popup.evaluate(() => {
      const { x, y, width, height } = (
        document.querySelector('[role=switch], input[type=checkbox]') as Element
      ).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, undefined);
    await popup.click(place.x, place.y);
    await until(
      () =>
        popup.evaluate((wanted) => {
          const control = document.querySelector('[role=switch], input[type=checkbox]') as HTMLInputElement;
          return (control.getAttribute('aria-checked') === 'true' || control.checked === true) === wanted;
        }, on),
      'The switch does not move',
    );
    await popup.close();
  };
});
