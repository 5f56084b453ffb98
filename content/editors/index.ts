import { codemirror } from './codemirror';
import { draftJs } from './draft-js';
import type { Adapter, Editor } from './editor';
import { lexical } from './lexical';
import { plain } from './plain';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { textControl } from './text-control';

/** Every adapter; the first that fits serves the draft. The last fits all. */
export const adapters: readonly Adapter[] = [
  textControl,
  lexical,
  slate,
  quill,
  prosemirror,
  draftJs,
  codemirror,
  plain,
];

/** The editor of a draft found by `draftAt`. Its listeners and observers go when the signal aborts. */
export function openEditor(element: HTMLElement, signal: AbortSignal): Editor {
  return (adapters.find((adapter) => adapter.fits(element)) ?? plain).open(element, signal);
}
