import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { type Command, EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { LABEL, type Mount } from '../message-box';
import 'prosemirror-view/style/prosemirror.css';

const newLine: Command = (state, dispatch) => {
  const { hard_break } = schema.nodes;
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};

export const mount: Mount = (host) => {
  const view = new EditorView(host, {
    attributes: { 'aria-label': LABEL, role: 'textbox' },
    state: EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo, 'Shift-Enter': newLine }),
        keymap(baseKeymap),
      ],
    }),
  });
  const caretToEnd = () =>
    view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)).scrollIntoView());
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    html: () => view.dom.outerHTML,
    set: (text) => {
      const lines = text
        .split('\n')
        .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, lines));
      caretToEnd();
    },
    focus: () => {
      view.focus();
      caretToEnd();
    },
  };
};
