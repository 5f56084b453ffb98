import { DRAFT_LIMIT } from '@/lib/messages';
import { HISTORY_STARTS, NOT_WRITTEN_HERE } from './mail-parts';

/** A stretch of the draft and the node that shows it. */
export interface Piece {
  /** The offset of its first code unit in the draft. */
  readonly start: number;
  length: number;
  /** text: a Text node; break: a `<br>` or the Text node of a "\n"; block: where a block begins or ends; atom: an element that is edited as one. */
  readonly kind: 'text' | 'break' | 'block' | 'atom';
  readonly node: Node;
  /** The offset in a Text node of the piece's first code unit; 0 in an element. */
  readonly offset: number;
}

/** The draft as it is shown, and where each code unit of it comes from. */
export interface Reading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What holds the last line open where that line is empty: a `<br>`, or the Text node of a "\n". */
  readonly emptyLine?: Pick<Piece, 'node' | 'offset'>;
}

/** Selectors of what an editor adds to its editable. */
export interface Furniture {
  /** Not part of the draft: placeholders, cursors, widgets. */
  readonly omit?: string;
  /** Edited as one although it is not `contenteditable=false`. */
  readonly atoms?: string;
}

/** Zero-width space, word joiner, byte-order mark: there for the editor, not for the reader. */
const UNSEEN = /[\u200b\u2060\ufeff]/;
const NO_BREAK_SPACE = '\u00a0';
const WHITE = /[ \t\n\r\f]/;
const OBJECT = '\ufffc';
const ATOMS =
  'img,svg,canvas,video,audio,object,iframe,input,button,select,textarea,math,[contenteditable="false"]';
const NEVER_SHOWN = 'script,style,template,noscript,img.ProseMirror-separator,img.cm-widgetBuffer';

type Owed = Pick<Piece, 'kind' | 'node' | 'offset'>;

/**
 * Reads an editable as its draft: blocks and `<br>` as "\n", no-break spaces as spaces, white space
 * collapsed as the page collapses it, what is not shown left out. A draft that is too long to be heard is read
 * no further than to see that: somebody waits for the next key.
 */
export function readDom(root: HTMLElement, furniture: Furniture = {}): Reading {
  const view = root.ownerDocument.defaultView;
  if (!view) return { text: '', pieces: [] };
  const omitted = [NOT_WRITTEN_HERE, NEVER_SHOWN, ...(furniture.omit ? [furniture.omit] : [])].join(',');
  const atoms = furniture.atoms ? `${ATOMS},${furniture.atoms}` : ATOMS;
  const pieces: Piece[] = [];
  let text = '';
  let lineBegun = false;
  /** A line break that shows only if something follows it: the last `<br>` of a block is a filler. */
  let owed: Owed | undefined;
  /** The length of `text` right after a space that goes if the line ends there. */
  let softSpaceAt = -1;

  const put = (kind: Piece['kind'], node: Node, offset: number, words: string) => {
    const last = pieces.at(-1);
    if (
      kind === 'text' &&
      last?.kind === 'text' &&
      last.node === node &&
      last.offset + last.length === offset
    )
      last.length += words.length;
    else pieces.push({ start: text.length, length: words.length, kind, node, offset });
    text += words;
  };
  const settle = () => {
    if (owed) put(owed.kind, owed.node, owed.offset, '\n');
    owed = undefined;
    lineBegun = true;
  };
  const dropSoftSpace = () => {
    const last = pieces.at(-1);
    if (softSpaceAt !== text.length || !last) return;
    text = text.slice(0, -1);
    last.length--;
    if (last.length === 0) pieces.pop();
  };
  const lineBreak = (node: Node, offset: number) => {
    dropSoftSpace();
    settle();
    owed = { kind: 'break', node, offset };
  };
  const blockEdge = (node: Node) => {
    dropSoftSpace();
    if (!lineBegun) return;
    owed = { kind: 'block', node: owed?.kind === 'break' ? owed.node : node, offset: owed?.offset ?? 0 };
    lineBegun = false;
  };
  const readText = (node: Text, style: CSSStyleDeclaration | undefined) => {
    const { collapses, keepsBreaks } = whiteSpace(style);
    const data = node.data;
    for (let index = 0; index < data.length && text.length <= DRAFT_LIMIT; index++) {
      const unit = data.charAt(index);
      if (UNSEEN.test(unit)) continue;
      if (unit === '\n' && keepsBreaks) lineBreak(node, index);
      else if (collapses && WHITE.test(unit)) {
        if (!lineBegun || owed || softSpaceAt === text.length) continue;
        put('text', node, index, ' ');
        softSpaceAt = text.length;
      } else {
        settle();
        put('text', node, index, unit === NO_BREAK_SPACE ? ' ' : unit);
      }
    }
  };
  const readAtom = (element: Element) => {
    const words = atomText(element);
    if (!words) return;
    settle();
    put('atom', element, 0, words);
  };
  /** @returns false where the rest of the draft is history, or too much */
  const walk = (parent: Element, style: CSSStyleDeclaration | undefined): boolean => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (text.length > DRAFT_LIMIT) return false;
      if (node.nodeType === 3) readText(node as Text, style);
      if (node.nodeType !== 1) continue;
      const element = node as Element;
      if (element.localName === 'br') {
        lineBreak(element, 0);
        continue;
      }
      if (element.matches(HISTORY_STARTS)) return false;
      const own = view.getComputedStyle(element);
      if (own.display === 'none') continue;
      const block = !/^(inline|contents|ruby|$)/.test(own.display);
      if (block) blockEdge(element);
      if (!element.matches(omitted)) {
        if (element.matches(atoms)) readAtom(element);
        else if (!walk(element, own)) return false;
      }
      if (block) blockEdge(element);
    }
    return true;
  };
  walk(root, view.getComputedStyle(root));
  dropSoftSpace();
  const held = owed as Owed | undefined;
  const empty = held && (held.kind === 'break' || held.node.nodeName === 'BR') && /(^|\n)$/.test(text);
  return { text, pieces, ...(empty ? { emptyLine: held } : {}) };
}

function whiteSpace(style: CSSStyleDeclaration | undefined) {
  const value = style?.whiteSpace || 'normal';
  return {
    collapses: /^(normal|nowrap|pre-line|collapse|preserve-breaks)/.test(value),
    keepsBreaks: /^(pre|break-spaces|preserve)/.test(value),
  };
}

/** What an atom says: a mention its words, an emoji image its text, else one object character. */
function atomText(element: Element): string {
  if (element.localName === 'img') {
    const said = element.getAttribute('alt') ?? '';
    return said && said.length <= 24 ? said.replace(/\s/g, ' ') : OBJECT;
  }
  const words = (element.textContent ?? '')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (words) return words;
  const picture = element.querySelector('img');
  if (picture) return atomText(picture);
  return element.matches('[contenteditable="false"],button') ? '' : OBJECT;
}
