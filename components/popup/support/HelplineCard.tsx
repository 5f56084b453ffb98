import { fill } from '@/lib/i18n/fill';
import type { Helpline } from '@/lib/support';
import { useMoreWords, useWords } from '../../words';

const dialed = (phone: string): string => phone.replace(/[^\d+]/g, '');

/** One service: whom it is for, how to reach it, and where its number was read. */
export function HelplineCard({ line }: { readonly line: Helpline }) {
  const { locale } = useWords();
  const words = useMoreWords().support;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return (
    <article className="helpline">
      <h3>{line.name}</h3>
      <p>{line.for}</p>
      <p className="acts">
        {line.phone !== undefined && (
          <a className="link" href={`tel:${dialed(line.phone)}`}>
            {fill(words.call, { phone: line.phone })}
          </a>
        )}
        {line.text !== undefined && (
          <a className="link" href={`sms:${dialed(line.text)}`}>
            {fill(words.text, { phone: line.text })}
          </a>
        )}
        <a className="link" href={line.website} target="_blank" rel="noreferrer">
          {words.website}
        </a>
      </p>
      <p className="hint">{fill(words.confirmed, { date: date.format(new Date(line.confirmed.read)) })}</p>
    </article>
  );
}
