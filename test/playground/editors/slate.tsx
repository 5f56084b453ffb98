import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { LABEL, type Mount } from '../message-box';
import { appears } from './react';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ text }] });

export const mount: Mount = async (host) => {
  const editor = withHistory(withReact(createEditor()));
  createRoot(host).render(
    <Slate editor={editor} initialValue={[paragraph('')]}>
      <Editable aria-label={LABEL} />
    </Slate>,
  );
  const element = await appears(host, '[data-slate-editor]');
  return {
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    html: () => element.outerHTML,
    set: (text) => {
      Editor.withoutNormalizing(editor, () => {
        while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, text.split('\n').map(paragraph), { at: [0] });
      });
      Transforms.select(editor, Editor.end(editor, []));
    },
    focus: () => {
      ReactEditor.focus(editor);
      Transforms.select(editor, Editor.end(editor, []));
    },
  };
};
