import { type FormEvent, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import { RELATIONSHIPS, type Relationship } from '@/lib/rewrite/rewrite';
import { usePageWords } from '../page-words';
import type { OptionsProps } from './props';
import { siteName } from './site-name';
import { WordList } from './WordList';

const word = (typed: string): string | undefined => typed.trim().toLowerCase() || undefined;

/** Whom one writes to, by site, and the feelings one likes to use. */
export function VoiceOptions({ settings, acts }: OptionsProps) {
  const words = usePageWords().options;
  return (
    <>
      <h3>{words.relationships}</h3>
      <p className="hint">{words.relationshipsHint}</p>
      <Relationships
        relationships={settings.relationships}
        onChange={(relationships) => acts.changeSettings({ relationships })}
      />
      <h3>{words.feelings}</h3>
      <p className="hint">{words.feelingsHint}</p>
      <WordList
        label={words.feelings}
        words={settings.feelings}
        placeholder={words.feelingPlaceholder}
        tidy={word}
        onChange={(feelings) => acts.changeSettings({ feelings })}
      />
    </>
  );
}

interface RelationshipsProps {
  readonly relationships: Readonly<Record<string, Relationship>>;
  readonly onChange: (relationships: Record<string, Relationship>) => void;
}

function Relationships({ relationships, onChange }: RelationshipsProps) {
  const words = usePageWords().options;
  const [site, setSite] = useState('');
  const [whom, setWhom] = useState<Relationship>('partner');
  const [said, say] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const host = siteName(site);
    if (host === undefined) return say(words.badSite);
    onChange({ ...relationships, [host]: whom });
    setSite('');
    say('');
  };
  const without = (host: string) =>
    onChange(Object.fromEntries(Object.entries(relationships).filter(([other]) => other !== host)));
  return (
    <div className="word-list">
      <ul>
        {Object.entries(relationships).map(([host, relationship]) => (
          <li key={host}>
            <span>{host}</span>
            <span className="hint">{words.relationshipOf[relationship]}</span>
            <button
              type="button"
              className="link"
              aria-label={fill(words.removeNamed, { name: host })}
              onClick={() => without(host)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <form className="acts" onSubmit={add}>
        <input
          className="field"
          aria-label={words.site}
          placeholder={words.sitePlaceholder}
          autoComplete="off"
          value={site}
          onChange={(event) => setSite(event.target.value)}
        />
        <select
          className="field"
          aria-label={words.relationships}
          value={whom}
          onChange={(event) => setWhom(event.target.value as Relationship)}
        >
          {RELATIONSHIPS.map((relationship) => (
            <option key={relationship} value={relationship}>
              {words.relationshipOf[relationship]}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {words.add}
        </button>
      </form>
      <p className="hint" role="status">
        {said}
      </p>
    </div>
  );
}
