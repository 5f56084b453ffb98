import { fill, plural } from '@/lib/i18n/fill';
import { searchTips } from '@/lib/tips';
import { searchUnderstand } from '@/lib/understand';
import { useWords } from '../../words';
import { TipCard, type TipHelp } from './TipCard';
import { EntryDetails } from './Understand';

/** Tips and entries of Understand that hold the words looked for. */
export default function Found({ query, help }: { readonly query: string; readonly help: TipHelp }) {
  const { messages, locale } = useWords();
  const words = messages.tips;
  const tips = searchTips(query);
  const entries = searchUnderstand(query);
  const count = tips.length + entries.length;
  return (
    <>
      <p className="hint" role="status">
        {count === 0 ? fill(words.nothing, { query }) : plural(words.found, count, locale)}
      </p>
      {tips.map((tip) => (
        <TipCard key={tip.id} tip={tip} help={help} />
      ))}
      {entries.map((entry) => (
        <EntryDetails key={entry.id} entry={entry} />
      ))}
    </>
  );
}
