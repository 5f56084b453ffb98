/** Follows an input method's composition in an element. */
export function watchComposition(element: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  const set = (value: boolean) => () => {
    composing = value;
  };
  const options = { signal, passive: true, capture: true };
  element.addEventListener('compositionstart', set(true), options);
  element.addEventListener('compositionend', set(false), options);
  // A composition that loses its field ends without saying so in some editors.
  element.addEventListener('blur', set(false), options);
  return () => composing;
}
