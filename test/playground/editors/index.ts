import type { Mount } from '../message-box';
import type { EditorName } from '../names';

/** Loads a message box when it is opened. */
export const LOAD: Readonly<Record<EditorName, () => Promise<{ mount: Mount }>>> = {
  textarea: () => import('./textarea'),
  input: () => import('./input'),
  react: () => import('./react'),
  vue: () => import('./vue'),
  svelte: () => import('./svelte'),
  contenteditable: () => import('./contenteditable'),
  'plaintext-only': () => import('./plaintext-only'),
  lexical: () => import('./lexical'),
  slate: () => import('./slate'),
  quill: () => import('./quill'),
  prosemirror: () => import('./prosemirror'),
  tiptap: () => import('./tiptap'),
  draft: () => import('./draft'),
  codemirror: () => import('./codemirror'),
};
