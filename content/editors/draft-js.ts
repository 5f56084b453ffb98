import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = { name: 'draft-js' };

/** Draft.js: draws its text nodes anew at each change. */
export const draftJs: Adapter = {
  name: traits.name,
  fits: (element) => element.closest('.DraftEditor-root') !== null,
  open: (element, signal) => openRich(element, traits, signal),
};
