import { usePageWords } from '../page-words';
import type { OptionsProps } from './props';
import { WordList } from './WordList';

/** Phrases that are left alone wherever they stand. */
export function PhraseOptions({ settings, acts }: OptionsProps) {
  const words = usePageWords().options;
  return (
    <>
      <p className="hint">{words.phrasesHint}</p>
      <WordList
        label={words.sections.phrases}
        words={settings.phrasesLeft}
        none={words.phrasesNone}
        onChange={(phrasesLeft) => acts.changeSettings({ phrasesLeft })}
      />
    </>
  );
}
