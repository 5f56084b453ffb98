import { type ComponentType, Suspense } from 'react';
import { Logo } from '../Logo';
import { usePageWords } from '../page-words';
import { DataOptions } from './DataOptions';
import { KeyOptions } from './KeyOptions';
import { KindOptions } from './KindOptions';
import { LookOptions } from './LookOptions';
import { NudgeOptions } from './NudgeOptions';
import { PhraseOptions } from './PhraseOptions';
import type { OptionsProps } from './props';
import { SiteOptions } from './SiteOptions';
import { VoiceOptions } from './VoiceOptions';

const SECTIONS = {
  nudges: NudgeOptions,
  kinds: KindOptions,
  voice: VoiceOptions,
  sites: SiteOptions,
  phrases: PhraseOptions,
  look: LookOptions,
  keys: KeyOptions,
  data: DataOptions,
} satisfies Record<string, ComponentType<OptionsProps>>;

const NAMES = Object.keys(SECTIONS) as (keyof typeof SECTIONS)[];

/** Everything that can be set, on one page. Each change is kept at once. */
export function Options(props: OptionsProps) {
  const words = usePageWords().options;
  return (
    <div className="options">
      <header className="options-head">
        <Logo />
        <h1>{words.title}</h1>
        <p className="hint">{words.saved}</p>
        {Object.keys(props.policy).length > 0 && <p className="policy">{words.policySome}</p>}
      </header>
      <nav className="options-contents" aria-label={words.contents}>
        <ul>
          {NAMES.map((name) => (
            <li key={name}>
              <a href={`#${name}`}>{words.sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {NAMES.map((name) => {
          const Section = SECTIONS[name];
          return (
            <section key={name} id={name} aria-labelledby={`${name}-title`} className="options-section">
              <h2 id={`${name}-title`}>{words.sections[name]}</h2>
              <Suspense fallback={null}>
                <Section {...props} />
              </Suspense>
            </section>
          );
        })}
      </main>
    </div>
  );
}
