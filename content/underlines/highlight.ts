import type { Editor } from '../editors/editor';
import { groundOf } from '../ground';
import { marksStyle, NAMES } from './colors';
import type { Mark, Underlines } from './underlines';

type Name = keyof typeof NAMES;
type Styled = Document | ShadowRoot;

interface Drawn {
  readonly mark: Mark;
  /** What the mark was put on: a mark whose words are gone is not put on others. */
  readonly words: string;
  range: AbstractRange;
}

/** Marks by the CSS Custom Highlight API: no node, no attribute, the browser draws them with the words. */
export function highlights(editor: Editor, signal: AbortSignal): Underlines {
  const { element } = editor;
  const view = element.ownerDocument.defaultView;
  if (!view) return { show: () => {} };
  const registry = view.CSS.highlights;
  // One map of our own: the page's registry cannot be walked from every world.
  const own = new Map<Name, Highlight>();
  const sheet = new view.CSSStyleSheet();
  let styled: Styled | undefined;
  let style = '';
  let drawn: Drawn[] = [];

  const dress = (range: AbstractRange) => {
    const root = ((range.startContainer ?? element).getRootNode?.() ?? element.getRootNode()) as Styled;
    const next = marksStyle(groundOf(element), editor.name === 'text-control');
    if (next !== style) sheet.replaceSync(next);
    style = next;
    if (styled !== root) undress();
    styled = root;
    // A page that sets its own list anew drops ours.
    if (root.adoptedStyleSheets.indexOf(sheet) < 0) root.adoptedStyleSheets.push(sheet);
  };
  const undress = () => {
    const at = styled?.adoptedStyleSheets.indexOf(sheet) ?? -1;
    if (at >= 0) styled?.adoptedStyleSheets.splice(at, 1);
    styled = undefined;
  };

  const paint = () => {
    for (const name of Object.keys(NAMES) as Name[]) {
      const ranges = drawn.filter(({ mark }) => mark.severity === name || (name === 'active' && mark.active));
      const highlight = own.get(name) ?? new view.Highlight();
      highlight.clear();
      for (const { range } of ranges) highlight.add(range);
      own.set(name, highlight);
      if (ranges.length > 0) registry.set(NAMES[name], highlight);
      else if (registry.get(NAMES[name]) === highlight) registry.delete(NAMES[name]);
    }
    const first = drawn[0];
    if (first) dress(first.range);
  };

  const draw = (mark: Mark, text: string, words = text.slice(mark.start, mark.end)): Drawn[] => {
    const range = text.slice(mark.start, mark.end) === words ? editor.range(mark) : undefined;
    return range ? [{ mark, words, range }] : [];
  };

  // Slate and Draft.js draw their text nodes anew; the ranges die with the old ones.
  const observer = new view.MutationObserver(() => {
    if (drawn.every(({ range }) => !range.collapsed && range.startContainer.isConnected)) return;
    const text = editor.read();
    drawn = drawn.flatMap((one) => draw(one.mark, text, one.words));
    paint();
  });
  let watching = false;
  const watch = (wanted: boolean) => {
    if (wanted === watching) return;
    watching = wanted;
    if (wanted) observer.observe(element, { childList: true, characterData: true, subtree: true });
    else observer.disconnect();
  };

  signal.addEventListener(
    'abort',
    () => {
      drawn = [];
      paint();
      undress();
      watch(false);
    },
    { once: true },
  );

  return {
    show(marks) {
      if (signal.aborted) return;
      const text = marks.length > 0 ? editor.read() : '';
      drawn = marks.flatMap((mark) => draw(mark, text));
      paint();
      watch(drawn.length > 0 && editor.name !== 'text-control');
    },
  };
}
