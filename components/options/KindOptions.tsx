import { use } from 'react';
import { fill } from '@/lib/i18n/fill';
import { toggled } from '@/lib/keepsakes';
import { KINDS, type Kind } from '@/lib/kinds';
import type { Examples } from '@/lib/messages';
import { usePageWords } from '../page-words';
import { Switch } from '../Switch';
import { useMoreWords } from '../words';
import { PolicyMark } from './PolicyMark';
import type { OptionsProps } from './props';

/** Every kind with its switch, its two sentences, and examples from the rules themselves. */
export function KindOptions({ settings, policy, examples, acts }: OptionsProps) {
  const all = use(examples);
  const { kinds } = useMoreWords();
  const words = usePageWords().options;
  return (
    <>
      <p className="hint">{words.kindsHint}</p>
      {KINDS.map((kind) => {
        const set = policy.kindsOff?.includes(kind) === true;
        return (
          <div key={kind} className="kind">
            <div className="option">
              <h3>{kinds[kind].name}</h3>
              <Switch
                aria-label={fill(words.kindOn, { kind: kinds[kind].name })}
                aria-describedby={set ? `${kind}-set` : undefined}
                checked={!set && !settings.kindsOff.includes(kind)}
                disabled={set}
                onSwitch={() => acts.changeSettings({ kindsOff: toggled(settings.kindsOff, kind) as Kind[] })}
              />
            </div>
            {set && <PolicyMark id={`${kind}-set`} />}
            <p>{kinds[kind].why}</p>
            <details>
              <summary>{words.examples}</summary>
              <KindExamples {...all[kind]} />
            </details>
          </div>
        );
      })}
    </>
  );
}

function KindExamples({ nudged, never }: Examples[Kind]) {
  const words = usePageWords().options;
  return (
    <dl className="examples">
      <dt>{words.nudged}</dt>
      {nudged.map((example) => (
        <dd key={example} className="own-words">
          <Bracketed text={example} />
        </dd>
      ))}
      {never.length > 0 && <dt>{words.never}</dt>}
      {never.map((example) => (
        <dd key={example} className="own-words">
          {example}
        </dd>
      ))}
    </dl>
  );
}

/** Specimen: "⟦You need to grow up⟧." is shown without brackets, underlined as on a page. */
function Bracketed({ text }: { readonly text: string }) {
  return text.split(/[⟦⟧]/).map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their place
    index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
  );
}
