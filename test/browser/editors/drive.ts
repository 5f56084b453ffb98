import { join } from 'node:path';
import { build } from 'vite';
import type { Span } from '@/lib/span';
import { ROOT } from '../harness/launch';
import type { TestPage } from '../harness/page';
import type { Driver } from './driver';

let bundled: Promise<string> | undefined;

/** The driver as one script, built once a run. */
function script(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'driver.ts'), formats: ['iife'], name: 'unused' },
    },
  }).then((built) => {
    const [first] = [built].flat();
    if (!first || !('output' in first)) throw new Error('The driver was not built');
    return first.output[0].code;
  });
  return bundled;
}

/**
 * Puts the page library into a page and opens the draft at a selector; answers the adapter's name.
 * @param selector " >>> " goes on in an open shadow root or in a frame
 */
export async function drive(page: TestPage, selector: string): Promise<string> {
  const code = await script();
  return page.evaluate(
    ({ code, selector }) => {
      const element = document.createElement('script');
      element.textContent = code;
      document.head.append(element);
      let target: Element | null = null;
      let tree: ParentNode | null | undefined = document;
      for (const step of selector.split(' >>> ')) {
        target = tree?.querySelector(step) ?? null;
        tree = target?.shadowRoot ?? (target as HTMLIFrameElement | null)?.contentDocument;
      }
      if (!target) throw new Error(`Nothing on the page is ${selector}`);
      return window.driver.open(target);
    },
    { code, selector },
  );
}

/** What can be seen of the draft from inside and outside. */
export function state(page: TestPage) {
  return page.evaluate(() => {
    const { editor, edits } = window.driver;
    return { text: editor.read(), selection: editor.selection() ?? null, edits };
  }, undefined);
}

export function replace(page: TestPage, span: Span, expected: string, replacement: string) {
  return page.evaluate(
    ({ span, expected, replacement }) => window.driver.editor.replace(span, expected, replacement),
    { span, expected, replacement },
  );
}

/** Calls something of the driver that answers nothing. */
export function tell(page: TestPage, what: 'mark' | 'focus', ...numbers: readonly number[]): Promise<void> {
  return page.evaluate(
    ({ what, numbers: [first = 0, second = 0] }) => {
      const driver: Driver = window.driver;
      if (what === 'mark') driver.mark(first, second);
      else driver.editor.focus(first);
    },
    { what, numbers },
  );
}
