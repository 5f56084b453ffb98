import type { Ground } from '../ground';

/** Names in the page's own registry: they tell nothing of what is noticed, or by whom. */
export const NAMES = { mild: 'note-1', strong: 'note-2', active: 'note-3' } as const;

const APRICOT = {
  light: { mild: 'oklch(0.68 0.16 55)', strong: 'oklch(0.6 0.18 47)', active: 'oklch(0.78 0.14 65 / 0.22)' },
  dark: { mild: 'oklch(0.79 0.12 62)', strong: 'oklch(0.82 0.15 58)', active: 'oklch(0.78 0.13 62 / 0.24)' },
};

/** The style of the marks on a ground. A field cuts off what hangs lower than 1 px under its words. */
export function marksStyle(ground: Ground, inField: boolean): string {
  const color = APRICOT[ground];
  const offset = inField ? 1 : 2;
  return `
::highlight(${NAMES.mild}){text-decoration:underline dotted 2px ${color.mild};text-underline-offset:${offset}px}
::highlight(${NAMES.strong}){text-decoration:underline dotted 2.5px ${color.strong};text-underline-offset:${offset}px}
::highlight(${NAMES.active}){background-color:${color.active}}
@media (forced-colors:active){
::highlight(${NAMES.mild}),::highlight(${NAMES.strong}){text-decoration-color:LinkText}
::highlight(${NAMES.active}){background-color:transparent;text-decoration:underline solid 2px LinkText}
}`;
}
