import type { Editor } from '../editors/editor';
import { highlights } from './highlight';
import type { Underlines } from './underlines';

/**
 * The underlines of a draft. Every supported browser highlights ranges; in fields they are ranges into
 * the value where the browser has those, else into a mirror laid over the field.
 */
export function underline(editor: Editor, signal: AbortSignal): Underlines {
  return highlights(editor, signal);
}
