import { useId, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import { DIRECTORY, HELPLINES, SUPPORT_PAGES } from '@/lib/support';
import { useMoreWords, useWords } from '../../words';
import type { PopupProps } from '../props';
import { HelplineCard } from './HelplineCard';
import '../more.css';

const COUNTRIES = [...new Set(HELPLINES.map(({ country }) => country))];

/** Somebody to talk to, and plain words for when it is serious. */
export default function Support({ country: here }: PopupProps) {
  const { messages, locale } = useWords();
  const words = useMoreWords().support;
  const [country, setCountry] = useState(here ?? '');
  const id = useId();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (code: string) => names.of(code) ?? code;
  const listed = [...new Set(here === undefined ? COUNTRIES : [here, ...COUNTRIES])].sort((a, b) =>
    nameOf(a).localeCompare(nameOf(b), locale),
  );
  const lines = HELPLINES.filter((line) => line.country === country);
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <div className="step">
        <label htmlFor={id}>{words.country}</label>
        <select
          id={id}
          className="field"
          value={country}
          onChange={(event) => setCountry(event.target.value)}
        >
          <option value="">{words.choose}</option>
          {listed.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </select>
      </div>
      {country !== '' && lines.length === 0 && <p>{words.none}</p>}
      {lines.map((line) => (
        <HelplineCard key={line.name} line={line} />
      ))}
      {lines.length > 0 && <p className="hint">{words.change}</p>}
      <p>
        <a className="link" href={DIRECTORY.website} target="_blank" rel="noreferrer">
          {fill(words.elsewhere, { name: DIRECTORY.name })}
        </a>
      </p>
      <h2>{words.pages}</h2>
      <div>
        {SUPPORT_PAGES.map(({ id: page, title, paragraphs, points, sayings, source }) => (
          <details key={page} className="entry">
            <summary>{title}</summary>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {points.length > 0 && (
              <ul className="points">
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            )}
            {sayings.length > 0 && <p className="hint">{words.say}</p>}
            {sayings.map((saying) => (
              <p key={saying} className="said">
                {saying}
              </p>
            ))}
            <p className="source">{fill(messages.tips.source, { source })}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
