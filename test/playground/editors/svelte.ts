import { mount as draw, flushSync } from 'svelte';
import { LABEL, type Mount } from '../message-box';
import MessageField from './MessageField.svelte';

export const mount: Mount = (host) => {
  const { text, set } = draw(MessageField, { target: host, props: { label: LABEL } });
  flushSync();
  const field = host.querySelector('textarea') as HTMLTextAreaElement;
  return {
    text,
    html: () => field.outerHTML,
    set: (value) => {
      set(value);
      flushSync();
    },
    focus: () => field.focus(),
  };
};
