/** Where a draft may stand in a page, as `/rooms.html?name` furnishes it; the table of docs/editors.md has them too. */
export const PLACES = [
  'document-open',
  'plain',
  'same-origin',
  'srcdoc',
  'about-blank',
  'sandboxed',
  'cross-origin',
  'design-mode',
  'editable-body',
  'shadow-roots',
  'dialog',
  'popover',
  'fullscreen',
  'late',
] as const;

export type PlaceName = (typeof PLACES)[number];

/** Where the driver of Firefox cannot look or press, or the course was not run yet. */
export const NOT_IN_FIREFOX: readonly PlaceName[] = ['sandboxed', 'cross-origin', 'fullscreen'];
