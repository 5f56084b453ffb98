/** Every message box of the playground, by the name in its address. */
export const EDITORS = [
  'textarea',
  'input',
  'react',
  'vue',
  'svelte',
  'contenteditable',
  'plaintext-only',
  'lexical',
  'slate',
  'quill',
  'prosemirror',
  'tiptap',
  'draft',
  'codemirror',
] as const;

export type EditorName = (typeof EDITORS)[number];
