import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LABEL, type Mount } from '../message-box';

/** A textarea whose value React puts back after every event that it did not hear. */
export const mount: Mount = async (host) => {
  let text = '';
  let set: (text: string) => void = () => {};
  function Field() {
    const [value, setValue] = useState('');
    text = value;
    set = setValue;
    return <textarea aria-label={LABEL} value={value} onChange={(event) => setValue(event.target.value)} />;
  }
  createRoot(host).render(<Field />);
  const field = await appears(host, 'textarea');
  return {
    text: () => text,
    html: () => field.outerHTML,
    set: (value) => set(value),
    focus: () => field.focus(),
  };
};

/** Waits until a framework has drawn what the selector names. */
export async function appears(host: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const element = host.querySelector<HTMLElement>(selector);
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}
