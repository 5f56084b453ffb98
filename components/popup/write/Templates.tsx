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
import { Topics } from '../Topics';
import { Under } from '../tips/Under';
import { Result } from './Result';

interface TemplatesProps {
  /** Id of the template to begin with. */
  readonly first?: string;
  readonly acts: PopupActs;
}

const templateById = (wanted: string | undefined) => TEMPLATES.find(({ id }) => id === wanted);

/** Messages to start from, by what they are for. */
export function Templates({ first, acts }: TemplatesProps) {
  const words = useMoreWords().write;
  const [chosen, setChosen] = useState(() => templateById(first));
  const [left, setLeft] = useState<string>();
  const back = () => {
    setLeft(chosen?.id);
    setChosen(undefined);
  };
  if (chosen !== undefined) {
    return (
      <Under title={chosen.title} backTo={words.back} onBack={back}>
        <FillIn template={chosen} acts={acts} />
      </Under>
    );
  }
  return TEMPLATE_GROUPS.map(({ id, title }) => (
    <section key={id}>
      <h2>{title}</h2>
      <Topics
        tall
        topics={templatesOf(id).map((template) => ({ ...template, note: exampleOf(template) }))}
        onOpen={(name) => setChosen(templateById(name))}
        left={left}
      />
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
