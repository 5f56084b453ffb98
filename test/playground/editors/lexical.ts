import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { LABEL, type Mount } from '../message-box';

export const mount: Mount = (host) => {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', LABEL);
  host.append(element);
  const editor = createEditor({
    namespace: 'playground',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const set = (text: string) =>
    editor.update(
      () => {
        const paragraphs = text.split('\n').map((line) => {
          const paragraph = $createParagraphNode();
          return line === '' ? paragraph : paragraph.append($createTextNode(line));
        });
        $getRoot()
          .clear()
          .append(...paragraphs)
          .selectEnd();
      },
      { discrete: true },
    );
  set('');
  return {
    text: () =>
      editor.getEditorState().read(() =>
        $getRoot()
          .getChildren()
          .map((child) => child.getTextContent())
          .join('\n'),
      ),
    html: () => element.outerHTML,
    set,
    focus: () => editor.focus(),
  };
};
