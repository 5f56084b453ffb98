import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { LABEL, type Mount } from '../message-box';

/** CodeMirror as some messengers use it: no line numbers, no language. */
export const mount: Mount = (host) => {
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': LABEL }),
      ],
    }),
  });
  const end = () => ({ anchor: view.state.doc.length });
  return {
    text: () => view.state.doc.toString(),
    html: () => view.contentDOM.outerHTML,
    set: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
      view.dispatch({ selection: end() });
    },
    focus: () => {
      view.focus();
      view.dispatch({ selection: end() });
    },
  };
};
