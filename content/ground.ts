import { parentOf } from './geometry';

/** Whether a field's ground is light or dark, whatever the system prefers. */
export type Ground = 'light' | 'dark';

/** The ground that an element's words stand on: the first background that is not see-through. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const style = view.getComputedStyle(at);
    const light = lightness(style.backgroundColor);
    if (light !== undefined) return light < 0.5 ? 'dark' : 'light';
    // Over a picture the ink tells better than anything behind it.
    if (style.backgroundImage && style.backgroundImage !== 'none') break;
  }
  const ink = lightness(view?.getComputedStyle(element).color ?? '');
  return ink !== undefined && ink > 0.6 ? 'dark' : 'light';
}

/** How light a computed color is, 0 to 1; undefined where it is mostly see-through or not understood. */
export function lightness(color: string): number | undefined {
  const name = /^([a-z-]+)\(/.exec(color)?.[1] ?? '';
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?(?=[\s,)/%]|$)/g) ?? []).map(
    Number,
  );
  if (alpha < 0.5) return undefined;
  switch (name) {
    case 'rgb':
    case 'rgba':
      return (0.299 * a + 0.587 * b + 0.114 * c) / 255;
    // color(srgb 0.1 0.2 0.3)
    case 'color':
      return 0.299 * a + 0.587 * b + 0.114 * c;
    case 'oklch':
    case 'oklab':
      return a;
    case 'lch':
    case 'lab':
      return a / 100;
    default:
      return undefined;
  }
}
