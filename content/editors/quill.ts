import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

/** Of Quill's own history, as long as a page does not say otherwise, and a little for it to hear of an edit. */
const DELAY = 1_000 + 50;

const traits: Traits = { name: 'quill', furniture: { omit: '.ql-ui,.ql-clipboard' }, joinsFor: DELAY };

/** Quill (Slack, LinkedIn): follows the DOM by an observer of its own. */
export const quill: Adapter = {
  name: traits.name,
  fits: (element) => element.classList.contains('ql-editor'),
  open: (element, signal) => openRich(element, traits, signal),
};
