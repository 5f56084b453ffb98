import { useState } from 'react';
import { useMoreWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps } from '../props';
import { Builder } from './Builder';
import { Templates } from './Templates';
import '../more.css';

/** The five-step builder, and messages ready to fill in. */
export default function Write({ acts, settings, errand }: PopupProps & { readonly errand: Errand }) {
  const words = useMoreWords().write;
  const [view, setView] = useState<'builder' | 'templates'>(
    errand.template === undefined ? 'builder' : 'templates',
  );
  const [parts] = useState(errand.parts ?? {});
  return (
    <>
      <div className="pills">
        {(['builder', 'templates'] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="pill"
            aria-pressed={view === name}
            onClick={() => setView(name)}
          >
            {words[name]}
          </button>
        ))}
      </div>
      {view === 'templates' ? (
        <Templates {...(errand.template === undefined ? {} : { first: errand.template })} acts={acts} />
      ) : (
        <section className="stack">
          <p className="hint">{words.builderHint}</p>
          <Builder parts={parts} feelings={settings.feelings} acts={acts} />
        </section>
      )}
    </>
  );
}
