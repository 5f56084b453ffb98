import { useState } from 'react';
import { useWords } from '../../words';
import type { Errand } from '../Popup';
import type { PopupProps } from '../props';
import { Builder } from './Builder';
import '../more.css';

/** The five-step builder, and messages ready to fill in. */
export default function Write({ acts, settings, errand }: PopupProps & { readonly errand: Errand }) {
  const words = useWords().messages.write;
  const [parts] = useState(errand.parts ?? {});
  return (
    <section className="stack">
      <h2>{words.builder}</h2>
      <p className="hint">{words.builderHint}</p>
      <Builder parts={parts} feelings={settings.feelings} acts={acts} />
    </section>
  );
}
