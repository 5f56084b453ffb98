import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = {
  name: 'prosemirror',
  furniture: { omit: '.ProseMirror-widget,.ProseMirror-gapcursor' },
};

/** ProseMirror and Tiptap: follow the DOM by an observer of their own; widgets are not in the document. */
export const prosemirror: Adapter = {
  name: traits.name,
  fits: (element) => element.classList.contains('ProseMirror'),
  open: (element, signal) => openRich(element, traits, signal),
};
