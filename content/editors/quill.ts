import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = { name: 'quill', furniture: { omit: '.ql-ui,.ql-clipboard' } };

/** Quill (Slack, LinkedIn): follows the DOM by an observer of its own. */
export const quill: Adapter = {
  name: traits.name,
  fits: (element) => element.classList.contains('ql-editor'),
  open: (element, signal) => openRich(element, traits, signal),
};
