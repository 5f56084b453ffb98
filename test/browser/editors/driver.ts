/** The page library as a page's own script, so that a test can hold an editor in its hand. */
import { draftAt } from '@/content/drafts';
import { openEditor } from '@/content/editors';
import type { Editor } from '@/content/editors/editor';
import { underline } from '@/content/underlines';
import type { Underlines } from '@/content/underlines/underlines';
import { mapFlags } from '@/lib/map-flags';

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** One editor, its underlines, and what happened to it. */
export interface Driver {
  /** Opens the draft that an element of the page is, or holds; answers the adapter's name. */
  open(element: Element): string;
  editor: Editor;
  underlines: Underlines;
  /** How often the editor told of an edit. */
  edits: number;
  /** Marks the words of a span, and carries the mark over edits as a session does. */
  mark(start: number, end: number): void;
  close(): void;
}

declare global {
  interface Window {
    driver: Driver;
  }
}

let life = new AbortController();
let marked: readonly Marked[] = [];
let text = '';

const driver: Driver = {
  open(element) {
    life = new AbortController();
    marked = [];
    const found = draftAt(element);
    if (!found) throw new Error(`${element.outerHTML} is no draft`);
    driver.editor = openEditor(found, life.signal);
    driver.underlines = underline(driver.editor, life.signal);
    driver.edits = 0;
    text = driver.editor.read();
    driver.editor.onEdit(() => {
      driver.edits++;
      const now = driver.editor.read();
      marked = mapFlags(marked, text, now);
      text = now;
      draw();
    }, life.signal);
    return driver.editor.name;
  },
  editor: undefined as unknown as Editor,
  underlines: undefined as unknown as Underlines,
  edits: 0,
  mark(start, end) {
    marked = [{ start, end, quote: driver.editor.read().slice(start, end) }];
    draw();
  },
  close: () => life.abort(),
};

function draw(): void {
  driver.underlines.show(marked.map(({ start, end }) => ({ start, end, severity: 'mild' })));
}

window.driver = driver;
