/** What decides where words stand in a field. */
const WORDS =
  'font-family font-size font-weight font-style font-stretch font-variant font-feature-settings font-variation-settings font-kerning font-optical-sizing font-size-adjust line-height letter-spacing word-spacing text-transform text-indent text-align text-align-last direction unicode-bidi writing-mode text-orientation tab-size word-break overflow-wrap line-break hyphens text-rendering -webkit-locale'.split(
    ' ',
  );
const EDGES = ['top', 'right', 'bottom', 'left'];

/** Gives the mirror's frame the field's box, and its words the field's type and scroll. Sizes in CSS px. */
export function copyStyle(
  field: HTMLTextAreaElement | HTMLInputElement,
  frame: HTMLElement,
  words: HTMLElement,
): void {
  const view = field.ownerDocument.defaultView;
  if (!view) return;
  const from = view.getComputedStyle(field);
  const value = (name: string) => from.getPropertyValue(name);
  const sum = (...names: string[]) =>
    names.reduce((total, name) => total + (Number.parseFloat(value(name)) || 0), 0);
  const oneLine = field.localName === 'input';
  const borders = (edges: readonly string[]) => sum(...edges.map((edge) => `border-${edge}-width`));
  /** The border box along an axis, and whether a bar takes room there: that is the browser's own affair. */
  const extent = (name: string, edges: readonly string[], outer: number, inner: number) => {
    const bar = outer - inner - borders(edges);
    const content = from.boxSizing !== 'border-box';
    const size = sum(name) + (content ? borders(edges) + sum(...edges.map((edge) => `padding-${edge}`)) : 0);
    // Chromium leaves the bar out of the width of a content box.
    return { size: outer - size > 1 ? size + bar : size, scrolls: !oneLine && bar > 1 ? 'scroll' : 'hidden' };
  };
  const across = extent('width', ['left', 'right'], field.offsetWidth, field.clientWidth);
  const down = extent('height', ['top', 'bottom'], field.offsetHeight, field.clientHeight);
  const padding = EDGES.map((edge) => `${sum(`padding-${edge}`)}px`).join(' ');
  set(frame, {
    'box-sizing': 'border-box',
    width: `${across.size}px`,
    height: `${down.size}px`,
    ...Object.fromEntries(
      EDGES.map((edge) => [`border-${edge}`, `${sum(`border-${edge}-width`)}px solid transparent`]),
    ),
    padding: oneLine ? padding : '0px',
    'overflow-x': down.scrolls,
    'overflow-y': across.scrolls,
    'scrollbar-width': value('scrollbar-width'),
    'scrollbar-gutter': value('scrollbar-gutter'),
    display: oneLine ? 'flex' : 'block',
    'align-items': 'center',
    direction: value('direction'),
  });
  set(words, {
    ...Object.fromEntries(WORDS.map((name) => [name, value(name)])),
    'white-space': oneLine ? 'pre' : value('white-space'),
    'box-sizing': 'border-box',
    padding: oneLine ? '0px' : padding,
    flex: '0 0 100%',
    'min-width': '0px',
    transform: `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`,
  });
}

/**
 * How much of the field's box its words never reach, in its own px: a textarea clips at its border, an
 * input at its content.
 */
export function margins(field: HTMLElement): readonly number[] {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const px = (name: string) => Number.parseFloat(style?.getPropertyValue(name) ?? '') || 0;
  return EDGES.map(
    (edge) => px(`border-${edge}-width`) + (field.localName === 'input' ? px(`padding-${edge}`) : 0),
  );
}

/** The CSS `zoom` in force on an element. */
export function zoomOf(element: Element): number {
  return (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

function set(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) {
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
  }
}

/** How an element is turned, scaled and skewed by itself and its ancestors up to, without, `until`. */
export function linear(element: Element, until: Element | null): DOMMatrix {
  const view = element.ownerDocument.defaultView;
  let product = new DOMMatrix();
  for (let at: Element | null = element; at && at !== until && view; at = at.parentElement ?? hostOf(at)) {
    const { rotate, scale, transform } = view.getComputedStyle(at);
    const steps = [
      rotate && rotate !== 'none' ? `rotate(${rotate})` : '',
      scale && scale !== 'none' ? `scale(${scale.split(' ').join(',')})` : '',
      transform && transform !== 'none' ? transform : '',
    ];
    const own = steps.join(' ').trim();
    if (own) product = new DOMMatrix(own).multiply(product);
  }
  product.e = 0;
  product.f = 0;
  return product;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
