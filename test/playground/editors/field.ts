import { LABEL, type MessageBox } from '../message-box';

/** A plain field of the page: what it holds is what it shows. */
export function plainField(host: HTMLElement, field: HTMLTextAreaElement | HTMLInputElement): MessageBox {
  field.setAttribute('aria-label', LABEL);
  host.append(field);
  return {
    text: () => field.value,
    html: () => field.outerHTML,
    set: (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    focus: () => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    },
  };
}
