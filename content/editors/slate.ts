import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = {
  name: 'slate',
  furniture: { omit: '[data-slate-placeholder]', atoms: '[data-slate-void]' },
  onlyBeforeInput: true,
};

/** Slate (Discord): draws its text nodes anew at each change, and breaks when the DOM changes behind its back. */
export const slate: Adapter = {
  name: traits.name,
  fits: (element) => element.hasAttribute('data-slate-editor'),
  open: (element, signal) => openRich(element, traits, signal),
};
