import { type Blank, TEMPLATE_GROUPS, type Template, type TemplateGroup } from './template';
import { CARING } from './words/caring';
import { OPENING } from './words/opening';

export {
  type Blank,
  TEMPLATE_GROUPS,
  type Template,
  type TemplateGroup,
  type TemplatePiece,
} from './template';

/** Every template, in the order of its groups. */
export const TEMPLATES: readonly Template[] = TEMPLATE_GROUPS.flatMap(({ id }) =>
  [...OPENING, ...CARING].filter(({ group }) => group === id),
);

export function templatesOf(group: TemplateGroup): readonly Template[] {
  return TEMPLATES.filter((template) => template.group === group);
}

/** The template with that id. Throws where there is none. */
export function templateById(id: string): Template {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`No template has the id "${id}"; ids stand in lib/templates/words.`);
  return template;
}

/** The blanks of a template, in reading order. */
export function blanksOf(template: Template): readonly Blank[] {
  return template.pieces.filter((piece) => typeof piece !== 'string');
}

/**
 * The message with its blanks filled in.
 * @param values one for each blank, in reading order
 * @returns undefined while a blank is empty; nothing stands in for what nobody said
 */
export function filledIn(template: Template, values: readonly string[]): string | undefined {
  const left = blanksOf(template).map((_, at) => values[at]?.trim() ?? '');
  if (left.includes('')) return undefined;
  return template.pieces.map((piece) => (typeof piece === 'string' ? piece : left.shift())).join('');
}

/** How the template may read, with the examples in its blanks. */
export function exampleOf(template: Template): string {
  return template.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.example)).join('');
}
