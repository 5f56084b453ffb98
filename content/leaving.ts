/** Milliseconds without the focus after which a draft counts as left. */
const LEFT_AFTER = 60_000;

/** Calls `end` once the element has lost its page, or has been without the focus for a minute. */
export function endWhenLeft(element: HTMLElement, end: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);
  const leave = () => {
    stay();
    if (element.isConnected) timer = setTimeout(end, LEFT_AFTER);
    else end();
  };
  element.addEventListener('focusin', stay, { signal });
  element.addEventListener('focusout', leave, { signal });
  // An element that is taken off the page changes its size to nothing; nobody else would tell.
  const size = new ResizeObserver(() => {
    if (!element.isConnected) end();
  });
  size.observe(element);
  signal.addEventListener(
    'abort',
    () => {
      stay();
      size.disconnect();
    },
    { once: true },
  );
}
