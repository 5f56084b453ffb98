import type { Adapter } from './editor';
import { openRich, type Traits } from './rich';

const traits: Traits = { name: 'plain', undoneByBrowser: true };

/** Any other contenteditable. */
export const plain: Adapter = {
  name: traits.name,
  fits: () => true,
  open: (element, signal) => openRich(element, traits, signal),
};
