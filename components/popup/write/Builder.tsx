import { useId, useState } from 'react';
import { composeSteps, type FiveSteps } from '@/lib/compose';
import type { BuilderParts } from '@/lib/rewrite/rewrite';
import { useMoreWords } from '../../words';
import type { PopupActs } from '../props';
import { Feelings } from './Feelings';
import { Result } from './Result';

interface BuilderProps {
  /** What a draft gives already. */
  readonly parts: BuilderParts;
  /** Feelings the person likes to use. */
  readonly feelings: readonly string[];
  readonly acts: PopupActs;
}

const NOTHING: FiveSteps = { theirs: '', facts: '', feeling: '', want: '', good: '' };
const STEPS = ['theirs', 'facts', 'feeling', 'want', 'good'] as const;

const stepsOf = ({ observation = '', feeling = '', request = '' }: BuilderParts): FiveSteps => ({
  ...NOTHING,
  facts: observation,
  feeling,
  want: request,
});

/** Their view, the facts, my feeling, what I want, why it is good for both; below, the message that they make. */
export function Builder({ parts, feelings, acts }: BuilderProps) {
  const words = useMoreWords().write;
  const [steps, setSteps] = useState<FiveSteps>(() => stepsOf(parts));
  const id = useId();
  return (
    <>
      <ol className="stack">
        {STEPS.map((step) => (
          <li key={step} className="step">
            <label htmlFor={id + step}>{words.steps[step].title}</label>
            <p className="hint" id={`${id}${step}-ask`}>
              {words.steps[step].ask}
            </p>
            <div className="step-field">
              <span className="own-words" aria-hidden="true">
                {words.steps[step].start}
              </span>
              <input
                id={id + step}
                className="field own-words"
                aria-describedby={`${id}${step}-ask`}
                placeholder={words.steps[step].hint}
                autoComplete="off"
                value={steps[step]}
                onChange={(event) => setSteps({ ...steps, [step]: event.target.value })}
              />
            </div>
            {step === 'feeling' && (
              <Feelings
                mine={feelings}
                current={steps.feeling}
                onChoose={(feeling) => setSteps({ ...steps, feeling })}
              />
            )}
          </li>
        ))}
      </ol>
      <Result text={composeSteps(steps)} acts={acts} onClear={() => setSteps(NOTHING)} />
    </>
  );
}
