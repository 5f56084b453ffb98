import { useId, useState } from 'react';
import { fill, plural } from '@/lib/i18n/fill';
import {
  blanksOf,
  exampleOf,
  filledIn,
  TEMPLATE_GROUPS,
  TEMPLATES,
  type Template,
  templatesOf,
} from '@/lib/templates';
import { useMoreWords, useWords } from '../../words';
import type { PopupActs } from '../props';
import { Under } from '../tips/Under';
import { Result } from './Result';

interface TemplatesProps {
  /** Id of the template to begin with. */
  readonly first?: string;
  readonly acts: PopupActs;
}

/** Messages to start from, by what they are for. */
export function Templates({ first, acts }: TemplatesProps) {
  const words = useMoreWords().write;
  const [chosen, setChosen] = useState(() => TEMPLATES.find(({ id }) => id === first));
  if (chosen !== undefined) {
    return (
      <Under title={chosen.title} backTo={words.back} onBack={() => setChosen(undefined)}>
        <FillIn template={chosen} acts={acts} />
      </Under>
    );
  }
  return TEMPLATE_GROUPS.map(({ id, title }) => (
    <section key={id}>
      <h2>{title}</h2>
      <ul className="topics">
        {templatesOf(id).map((template) => (
          <li key={template.id}>
            <button type="button" className="topic template" onClick={() => setChosen(template)}>
              <span>{template.title}</span>
              <span className="hint own-words">{exampleOf(template)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function FillIn({ template, acts }: { readonly template: Template; readonly acts: PopupActs }) {
  const { messages, locale } = useWords();
  const words = useMoreWords().write;
  const [values, setValues] = useState<readonly string[]>([]);
  const id = useId();
  const blanks = blanksOf(template);
  const left = blanks.filter((_, at) => (values[at] ?? '').trim() === '').length;
  return (
    <>
      {blanks.map(({ blank, example }, at) => (
        <div className="step" key={blank}>
          <label htmlFor={`${id}${at}`}>{blank}</label>
          <input
            id={`${id}${at}`}
            className="field own-words"
            placeholder={example}
            autoComplete="off"
            value={values[at] ?? ''}
            onChange={(event) =>
              setValues(blanks.map((_, place) => (place === at ? event.target.value : (values[place] ?? ''))))
            }
          />
        </div>
      ))}
      {left > 0 && (
        <p className="own-words template-preview">
          <Preview template={template} values={values} />
        </p>
      )}
      <Result
        text={filledIn(template, values) ?? ''}
        empty={plural(words.blanks, left, locale)}
        acts={acts}
        onClear={() => setValues([])}
      />
      <p className="source">{fill(messages.tips.source, { source: template.source })}</p>
    </>
  );
}

/** The message with a line wherever a blank is left. */
function Preview({ template, values }: { readonly template: Template; readonly values: readonly string[] }) {
  let at = -1;
  return template.pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    at += 1;
    const value = values[at] ?? '';
    return value.trim() === '' ? (
      <span key={piece.blank} className="blank">
        {piece.blank}
      </span>
    ) : (
      value
    );
  });
}
