import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react18';
import { createRoot } from 'react18-dom/client';
import 'draft-js/dist/Draft.css';
import { LABEL, type Mount } from '../message-box';
import { appears } from './react';

export const mount: Mount = async (host) => {
  let state = EditorState.createEmpty();
  let change: (next: EditorState) => void = () => {};
  function Box() {
    const [editorState, setEditorState] = useState(state);
    change = (next) => {
      state = next;
      setEditorState(next);
    };
    return createElement(Editor, { editorState, onChange: change, ariaLabel: LABEL });
  }
  createRoot(host).render(createElement(Box));
  const element = await appears(host, '[contenteditable]');
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    html: () => element.outerHTML,
    set: (text) =>
      change(EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)))),
    focus: () => {
      element.focus();
      change(EditorState.moveFocusToEnd(state));
    },
  };
};
