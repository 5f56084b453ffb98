import { writeFile } from 'node:fs/promises';
import { keyActions, typingActions } from './keys';
import type { Marionette, Reference } from './marionette';
import { sourceOf, type TestPage, until } from './page';

/** One tab of a Firefox, driven through Marionette. */
export class FirefoxPage implements TestPage {
  constructor(
    private readonly marionette: Marionette,
    private readonly handle: string,
  ) {}

  async goto(url: string): Promise<void> {
    await this.send('WebDriver:Navigate', { url });
  }

  async evaluate<A, T>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    return this.execute<T>(`return ${sourceOf(run)}(arguments[0])`, [argument ?? null]);
  }

  async inClosedRoots<A, T>(run: (root: ShadowRoot, argument: A) => T, argument: A): Promise<T[]> {
    return until(async () => {
      const results: T[] = [];
      for (const host of await this.possibleHosts()) {
        const root = await this.send<{ value: Reference }>('WebDriver:GetShadowRoot', host).catch(told);
        if (root === 'none') continue;
        if (root === 'gone') return undefined;
        const script = `return arguments[0].mode === 'closed' ? { result: ${sourceOf(run)}(arguments[0], arguments[1]) } : null`;
        const answer = await this.execute<{ result: T } | null>(script, [root.value, argument ?? null]).catch(
          told,
        );
        if (answer === 'gone') return undefined;
        if (answer && answer !== 'none') results.push(answer.result);
      }
      return results;
    }, 'The page never stood still');
  }

  async type(text: string): Promise<void> {
    await this.perform(typingActions(text));
  }

  async press(chord: string): Promise<void> {
    await this.perform(keyActions(chord));
  }

  async pointTo(x: number, y: number): Promise<void> {
    await this.pointer([move(x - 2, y), move(x, y)]);
  }

  async click(x: number, y: number): Promise<void> {
    await this.pointer([
      move(x, y),
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: 20 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async screenshot(path: string): Promise<void> {
    const { value } = await this.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
    await writeFile(path, Buffer.from(value, 'base64'));
  }

  async close(): Promise<void> {
    await this.send('WebDriver:CloseWindow');
  }

  /** Ours stands directly in the root, the body or a dialog; no page element inside an editable is asked. */
  private async possibleHosts(): Promise<{ id: string }[]> {
    const elements = await this.execute<Reference[]>(
      `return [...document.querySelectorAll('html > *, body > *, dialog > *, [popover]')]
        .filter((element) => !['HEAD', 'BODY', 'SCRIPT', 'STYLE'].includes(element.tagName))`,
      [],
    );
    return elements.map((element) => ({ id: Object.values(element)[0] ?? '' }));
  }

  private async execute<T>(script: string, args: readonly unknown[]): Promise<T> {
    const { value } = await this.send<{ value: T }>('WebDriver:ExecuteScript', { script, args });
    return value;
  }

  private async perform(actions: readonly object[]): Promise<void> {
    await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  private async pointer(actions: readonly object[]): Promise<void> {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('WebDriver:PerformActions', { actions: [source] });
  }

  private async send<T>(command: string, parameters: object = {}): Promise<T> {
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: true });
    return this.marionette.send<T>(command, parameters);
  }
}

/** What Firefox's error says of a root: that there is none, or that it went since it was looked up; others are thrown on. */
function told(error: Error): 'none' | 'gone' {
  if (error.message.startsWith('no such shadow root')) return 'none';
  if (/^(stale element reference|detached shadow root|no such element)/.test(error.message)) return 'gone';
  throw error;
}

function move(x: number, y: number): object {
  return { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20, origin: 'viewport' };
}
