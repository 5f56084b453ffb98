import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = {
  name: 'codemirror',
  furniture: { omit: '.cm-placeholder,.cm-widgetBuffer,.cm-gap' },
};

/** CodeMirror 6 as a message box: a div a line. */
export const codemirror: Adapter = {
  name: traits.name,
  fits: (element) => element.classList.contains('cm-content'),
  open: (element, signal) => openRich(element, traits, signal),
};
