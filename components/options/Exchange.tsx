import { useId, useState } from 'react';
import { exported, type Import, imported } from '@/lib/exchange';
import { fill, plural } from '@/lib/i18n/fill';
import { usePageWords } from '../page-words';
import { useWords } from '../words';
import type { OptionsProps } from './props';

const FILE_NAME = 'softstart-settings.json';

/** Settings as a file, out and in. A bad file changes nothing and says why. */
export function Exchange({ settings, keepsakes, acts }: OptionsProps) {
  const { locale } = useWords();
  const words = usePageWords().options;
  const [phrases, setPhrases] = useState(false);
  const [notes, setNotes] = useState(false);
  const [said, say] = useState('');
  const id = useId();

  const take = (file: Import) => {
    if (!file.taken) return say(fill(words.importBad[file.why], 'name' in file ? { name: file.name } : {}));
    acts.changeSettings(file.settings);
    if (file.keepsakes !== undefined) acts.changeKeepsakes(file.keepsakes);
    say(plural(words.imported, file.count, locale));
  };
  return (
    <>
      <h3>{words.export}</h3>
      <p className="hint">{words.exportHint}</p>
      <label className="radio">
        <input type="checkbox" checked={phrases} onChange={(event) => setPhrases(event.target.checked)} />
        {words.withPhrases}
      </label>
      <label className="radio">
        <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
        {words.withNotes}
      </label>
      <button
        type="button"
        className="button"
        onClick={() => acts.saveFile(FILE_NAME, exported(settings, keepsakes, { phrases, notes }))}
      >
        {words.export}
      </button>
      <h3>
        <label htmlFor={id}>{words.import}</label>
      </h3>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={async ({ target }) => {
          const [file] = target.files ?? [];
          if (file === undefined) return;
          take(imported(await file.text()));
          target.value = '';
        }}
      />
      <p role="status">{said}</p>
    </>
  );
}
