import { LABEL, type MessageBox } from '../message-box';

/** An editable of the page without any library: what it holds is what it shows. */
export function editable(host: HTMLElement, kind: 'true' | 'plaintext-only'): MessageBox {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', kind);
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', LABEL);
  host.append(element);
  return {
    text: () => element.innerText.replace(/\n$/, ''),
    html: () => element.outerHTML,
    set: (text) => {
      element.replaceChildren();
      if (kind === 'plaintext-only' || !text.includes('\n')) element.textContent = text;
      else element.append(...text.split('\n').map(paragraph));
    },
    focus: () => caretToEnd(element),
  };
}

function paragraph(text: string): HTMLElement {
  const block = document.createElement('div');
  block.append(text === '' ? document.createElement('br') : text);
  return block;
}

/** Focuses an editable with the caret after its last character. */
export function caretToEnd(element: HTMLElement): void {
  element.focus();
  const selection = getSelection();
  selection?.selectAllChildren(element);
  selection?.collapseToEnd();
}
