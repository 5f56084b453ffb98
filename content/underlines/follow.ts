/** Fine enough to see a field move that is partly out of view. */
const STEPS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Calls once a frame after anything that may have moved, resized or scrolled an element, without polling.
 */
export function follow(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  const soon = () => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      moved();
      watchPlace();
    });
  };
  const options = { signal, passive: true, capture: true };
  // Words first: a mark must not stand on old ones for a frame.
  element.addEventListener('input', moved, options);
  for (const type of ['scroll', 'transitionend', 'animationend', 'toggle', 'fullscreenchange', 'focusin'])
    document.addEventListener(type, soon, options);
  view.addEventListener('resize', soon, options);
  view.visualViewport?.addEventListener('resize', soon, options);
  const sizes = new view.ResizeObserver(soon);
  sizes.observe(element);

  /** Sees the element leave the place it was last seen at, whatever pushed it. */
  let places: IntersectionObserver | undefined;
  const watchPlace = () => {
    places?.disconnect();
    if (signal.aborted) return;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let first = true;
    places = new view.IntersectionObserver(
      () => {
        if (!first) soon();
        first = false;
      },
      { rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '), threshold: STEPS },
    );
    places.observe(element);
  };
  watchPlace();
  signal.addEventListener(
    'abort',
    () => {
      view.cancelAnimationFrame(frame);
      sizes.disconnect();
      places?.disconnect();
    },
    { once: true },
  );
}
