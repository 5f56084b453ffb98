import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { LABEL, type Mount } from '../message-box';

export const mount: Mount = (host) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': LABEL, role: 'textbox' } },
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    html: () => editor.view.dom.outerHTML,
    set: (text) => {
      const content = text
        .split('\n')
        .map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] }));
      editor.commands.setContent({ type: 'doc', content });
    },
    focus: () => {
      editor.view.focus();
      editor.commands.setTextSelection(editor.state.doc.content.size);
    },
  };
};
