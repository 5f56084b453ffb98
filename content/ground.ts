/** Whether an element is written on dark or light: by the first background under it that is not see-through. */
export function groundOf(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const { backgroundColor } = view.getComputedStyle(at);
    const [red, green, blue, alpha = 1] = (backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
    if (!backgroundColor.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
      continue;
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
  }
  // Nothing painted: the canvas shows, which follows the page's color scheme.
  return view?.getComputedStyle(element).colorScheme.startsWith('dark') ? 'dark' : 'light';
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
