import { fill } from '@/lib/i18n/fill';
import { type Entry, entriesOf, PARTS } from '@/lib/understand';
import { useWords } from '../../words';

/** Signs, reasons, and the questions people ask, to unfold one by one. */
export default function Understand() {
  return PARTS.map(({ id, title }) => (
    <section key={id} className="entries">
      <h3>{title}</h3>
      {entriesOf(id).map((entry) => (
        <EntryDetails key={entry.id} entry={entry} />
      ))}
    </section>
  ));
}

export function EntryDetails({ entry }: { readonly entry: Entry }) {
  const words = useWords().messages.tips;
  return (
    <details className="entry">
      <summary>{entry.title}</summary>
      <p>{entry.body}</p>
      <p className="source">{fill(words.source, { source: entry.source })}</p>
    </details>
  );
}
