import { editBetween } from '@/lib/map-flags';
import type { Span } from '@/lib/span';
import { clipOf, intersection } from '../geometry';
import { follow } from './follow';
import { copyStyle, linear, margins, zoomOf } from './mirror-style';

/** A field's words drawn once more, unseen, exactly over the field, so that ranges can be put on them. */
export interface Mirror {
  range(span: Span): Range | undefined;
}

const HOST = `:host{all:initial!important;position:absolute!important;left:0!important;top:0!important;
width:0!important;height:0!important;pointer-events:none!important;z-index:2147483646!important}
.frame{position:absolute;left:0;top:0;transform-origin:0 0;visibility:hidden;forced-color-adjust:none}
.words{visibility:inherit;color:transparent;-webkit-text-fill-color:transparent}
.shown .words{visibility:visible}`;

/** Lays a mirror over a field. It stands beside the page, never inside of an editable; gone when the signal aborts. */
export function openMirror(field: HTMLTextAreaElement | HTMLInputElement, signal: AbortSignal): Mirror {
  const { ownerDocument: document } = field;
  const host = document.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(HOST);
  root.adoptedStyleSheets.push(sheet);
  const frame = document.createElement('div');
  const words = document.createElement('div');
  words.className = 'words';
  const text = document.createTextNode('');
  words.append(text);
  frame.append(words);
  root.append(frame);

  const attach = () => {
    const home = field.closest('dialog,[popover]') ?? document.fullscreenElement ?? document.documentElement;
    const inside = home.contains(field) && home !== field ? home : document.documentElement;
    if (host.parentNode !== inside) inside.append(host);
  };

  /** Moves the frame until its box is the field's: both have the same shape, so one shift is enough. */
  const place = () => {
    const home = host.parentElement;
    if (!home) return;
    const outer = linear(home, null);
    const shape = linear(field, home);
    const matrix = `matrix(${shape.a},${shape.b},${shape.c},${shape.d},0,0)`;
    const zoom = zoomOf(field);
    frame.style.setProperty('zoom', String(zoom / zoomOf(home)));
    frame.style.transform = matrix;
    const is = frame.getBoundingClientRect();
    const should = field.getBoundingClientRect();
    const shift = outer.inverse().transformPoint({ x: should.left - is.left, y: should.top - is.top });
    frame.style.transform = `translate(${shift.x / zoom}px,${shift.y / zoom}px) ${matrix}`;
  };

  /** Shows of the words what is shown of the field: cut by what scrolls around it, gone when covered. */
  const veil = () => {
    const box = field.getBoundingClientRect();
    const seen = intersection(box, clipOf(field));
    const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
    const cut = seen
      ? [seen.top - box.top, box.right - seen.right, box.bottom - seen.bottom, seen.left - box.left]
      : [];
    const inset = margins(field).map((own, side) => `${Math.max(own, (cut[side] ?? 0) / scale)}px`);
    frame.style.clipPath = `inset(${inset.join(' ')})`;
    const tree = field.getRootNode() as Document | ShadowRoot;
    const uncovered =
      seen &&
      [0.2, 0.5, 0.8].some((part) => {
        const x = seen.left + (seen.right - seen.left) * part;
        return tree.elementFromPoint(x, (seen.top + seen.bottom) / 2) === field;
      });
    frame.className = uncovered ? 'frame shown' : 'frame';
  };

  /** Whether this task has looked already: many ranges asked for at once need one look at the page. */
  let fresh = false;
  const sync = () => {
    if (signal.aborted || !field.isConnected) return host.remove();
    const edit = editBetween(text.data, field.value);
    if (edit) {
      const inserted = field.value.slice(edit.start, edit.start + edit.inserted);
      text.replaceData(edit.start, edit.removed, inserted);
    }
    attach();
    copyStyle(field, frame, words);
    place();
    veil();
  };

  follow(field, sync, signal);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    range(span) {
      if (!fresh || text.data !== field.value) sync();
      fresh = true;
      queueMicrotask(() => {
        fresh = false;
      });
      if (!host.isConnected || span.end > text.length) return undefined;
      const range = document.createRange();
      range.setStart(text, span.start);
      range.setEnd(text, span.end);
      return range;
    },
  };
}
