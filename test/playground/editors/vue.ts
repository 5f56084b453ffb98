import { createApp, h, ref } from 'vue';
import { LABEL, type Mount } from '../message-box';

export const mount: Mount = (host) => {
  const value = ref('');
  createApp({
    render: () =>
      h('textarea', {
        'aria-label': LABEL,
        value: value.value,
        onInput: (event: Event) => {
          value.value = (event.target as HTMLTextAreaElement).value;
        },
      }),
  }).mount(host);
  const field = host.querySelector('textarea') as HTMLTextAreaElement;
  return {
    text: () => value.value,
    html: () => field.outerHTML,
    set: (text) => {
      value.value = text;
    },
    focus: () => field.focus(),
  };
};
