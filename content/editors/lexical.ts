import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = { name: 'lexical' };

/** Lexical (WhatsApp, Messenger, Instagram): a model of its own, told through beforeinput. */
export const lexical: Adapter = {
  name: traits.name,
  fits: (element) => element.hasAttribute('data-lexical-editor'),
  open: (element, signal) => openRich(element, traits, signal),
};
