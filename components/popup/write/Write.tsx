import { useState } from 'react';
import { Pills } from '../../Pills';
import { useMoreWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps } from '../props';
import { Builder } from './Builder';
import { Templates } from './Templates';
import '../more.css';

const VIEWS = ['builder', 'templates'] as const;

/** The five-step builder, and messages ready to fill in. */
export default function Write({ acts, settings, errand }: PopupProps & { readonly errand: Errand }) {
  const words = useMoreWords().write;
  const [view, setView] = useState<(typeof VIEWS)[number]>(
    errand.template === undefined ? 'builder' : 'templates',
  );
  const [parts] = useState(errand.parts ?? {});
  return (
    <>
      <Pills names={VIEWS} words={words} current={view} onChoose={setView} />
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
