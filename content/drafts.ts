/** Why a place where one can type is left alone. */
export type WhyNot =
  | 'not-a-message'
  | 'private'
  | 'read-only'
  | 'opted-out'
  | 'code'
  /** The whole document is editable: nothing of ours could stand beside the draft. */
  | 'whole-page';

/** What stands at an event's target: a draft, or a place to type that is left alone; neither: undefined. */
export type Place = { readonly draft: HTMLElement } | { readonly whyNot: WhyNot } | undefined;

const OPTED_OUT =
  '[data-gramm="false"],[data-enable-grammarly="false"],[data-lt-active="false"],[data-softstart="false"]';
/** Code editors; their hidden fields only catch keys. */
const CODE = '.monaco-editor,.ace_editor,.CodeMirror,.xterm,.jp-CodeCell,[data-mode-id]';
const SEARCH = '[role="search"],[role="searchbox"],search,[type="search"],[enterkeyhint="search"]';
/** Form data that browsers fill in; `off`, `on` and words of a site's own say nothing. */
const FILLED_IN =
  /(^|\s)(username|one-time-code|cc-\S+|\S*name|email|tel\S*|url|bday\S*|street-address|address-\S+|postal-code|country\S*|organization\S*|transaction-\S+)(\s|$)/;
const SECRET = /(^|\s)(\S+-password|one-time-code|cc-\S+|webauthn)(\s|$)/;
/** "markdown" names prose; any other language of a code editor is code. */
const PROSE = /^(markdown|text|plain|plaintext|)$/i;

/**
 * Looks at what an event was aimed at.
 * @param target the innermost target, `event.composedPath()[0]`, so that open shadow roots are seen into
 */
export function placeAt(target: Element): Place {
  const element = target as HTMLElement;
  const whyNot = isField(element) ? whyNotField(element) : undefined;
  if (whyNot) return { whyNot };
  const draft = isField(element) ? element : editableRoot(element);
  if (!draft) return undefined;
  const reason = whyNotHere(draft);
  return reason ? { whyNot: reason } : { draft };
}

/** The draft's root for an event's innermost target; undefined where none is, or it is left alone. */
export function draftAt(target: Element): HTMLElement | undefined {
  const place = placeAt(target);
  return place && 'draft' in place ? place.draft : undefined;
}

/** An editable document (`designMode`, an editable body) as a draft, for whoever serves it from outside. */
export function draftOfFrame(document: Document): HTMLElement | undefined {
  const { body } = document;
  if (!body || (document.designMode !== 'on' && !body.isContentEditable)) return undefined;
  return isOptedOut(body) || isCode(body) ? undefined : body;
}

/**
 * Whether a page wrote the document of a frame anew with `document.open`, which takes every listener in it away,
 * ours among them: such a frame is served from the page around it, whose address it has since.
 */
export function isWrittenFrom(around: Document, inside: Document): boolean {
  return inside !== around && inside.URL === around.URL.split('#', 1)[0];
}

function isField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element.localName === 'input' || element.localName === 'textarea';
}

function whyNotField(field: HTMLInputElement | HTMLTextAreaElement): WhyNot | undefined {
  if (field.localName === 'input') {
    if (field.type === 'password') return 'private';
    if (field.type !== 'text') return 'not-a-message';
  }
  const autocomplete = (field.getAttribute('autocomplete') ?? '').toLowerCase();
  if (SECRET.test(autocomplete)) return 'private';
  if (FILLED_IN.test(autocomplete)) return 'not-a-message';
  if (/^(numeric|decimal|tel|email|url|search|none)$/.test(field.inputMode)) return 'not-a-message';
  if (field.matches('[role="combobox"],[role="spinbutton"]')) return 'not-a-message';
  if (field.readOnly || field.disabled || field.matches(':disabled')) return 'read-only';
  return undefined;
}

function whyNotHere(draft: HTMLElement): WhyNot | undefined {
  if (draft.getAttribute('aria-readonly') === 'true' || draft.getAttribute('aria-disabled') === 'true')
    return 'read-only';
  if (isOptedOut(draft)) return 'opted-out';
  if (isCode(draft)) return 'code';
  if (draft.matches(SEARCH) || draft.closest('[role="search"],search')) return 'not-a-message';
  const { ownerDocument } = draft;
  const whole = draft === ownerDocument.body || draft === ownerDocument.documentElement;
  return whole || ownerDocument.designMode === 'on' ? 'whole-page' : undefined;
}

/** The outermost editable element around one; undefined inside of what is not editable. */
function editableRoot(element: HTMLElement): HTMLElement | undefined {
  const { ownerDocument } = element;
  if (ownerDocument.designMode === 'on') return ownerDocument.body ?? undefined;
  if (!isEditable(element)) return undefined;
  let root = element;
  for (let at = element.parentElement; at && isEditable(at); at = at.parentElement) root = at;
  return root;
}

function isEditable(element: Element): boolean {
  const marked = element.closest('[contenteditable]');
  return marked !== null && marked.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

function isOptedOut(draft: Element): boolean {
  return draft.closest(OPTED_OUT) !== null;
}

function isCode(draft: Element): boolean {
  if (draft.closest(CODE)) return true;
  const editor = draft.closest('.cm-editor');
  if (!editor) return false;
  const language = editor.querySelector('.cm-content')?.getAttribute('data-language') ?? '';
  return !PROSE.test(language) || editor.querySelector('.cm-lineNumbers') !== null;
}
