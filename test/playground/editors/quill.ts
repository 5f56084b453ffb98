import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { LABEL, type Mount } from '../message-box';

export const mount: Mount = (host) => {
  const element = document.createElement('div');
  host.append(element);
  const quill = new Quill(element, { modules: { toolbar: false } });
  quill.root.setAttribute('aria-label', LABEL);
  quill.root.setAttribute('role', 'textbox');
  return {
    text: () => quill.getText().replace(/\n$/, ''),
    html: () => quill.root.outerHTML,
    set: (text) => {
      quill.setText(`${text}\n`, 'api');
      quill.setSelection(text.length, 0, 'api');
    },
    focus: () => {
      quill.focus();
      quill.setSelection(quill.getLength() - 1, 0, 'api');
    },
  };
};
