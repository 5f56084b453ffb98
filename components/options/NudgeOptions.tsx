import { plural } from '@/lib/i18n/fill';
import type { Settings } from '@/lib/settings';
import { usePageWords } from '../page-words';
import { Switch } from '../Switch';
import { useWords } from '../words';
import { PolicyMark } from './PolicyMark';
import type { OptionsProps } from './props';
import { Row } from './Row';

const STRICTNESS = ['gentle', 'standard', 'thorough'] as const satisfies readonly Settings['strictness'][];
const BUDGETS = [0, 3, 5, 10, 20];
const PAUSES = [300, 600, 1_000, 2_000, 4_000];

/** The choices with the one that is set among them, in order. */
const withOwn = (choices: readonly number[], own: number): readonly number[] =>
  [...new Set([...choices, own])].sort((a, b) => a - b);

/** When and how much is nudged. */
export function NudgeOptions({ settings, policy, acts }: OptionsProps) {
  const { messages, locale } = useWords();
  const words = usePageWords().options;
  const { changeSettings } = acts;
  return (
    <>
      <Row label={messages.popup.nudges}>
        {({ id }) => (
          <Switch id={id} checked={settings.nudges} onSwitch={(nudges) => changeSettings({ nudges })} />
        )}
      </Row>
      <fieldset className="option option-tall" disabled={policy.strictness !== undefined}>
        <legend>{words.strictness}</legend>
        {STRICTNESS.map((strictness) => (
          <label key={strictness} className="radio">
            <input
              type="radio"
              name="strictness"
              checked={(policy.strictness ?? settings.strictness) === strictness}
              onChange={() => changeSettings({ strictness })}
            />
            {words.strictnessOf[strictness]}
          </label>
        ))}
        {policy.strictness !== undefined && <PolicyMark />}
      </fieldset>
      <Row label={words.pauseLength}>
        {({ id }) => (
          <select
            id={id}
            className="field"
            value={settings.pauseLength}
            onChange={(event) => changeSettings({ pauseLength: Number(event.target.value) })}
          >
            {withOwn(PAUSES, settings.pauseLength).map((pause) => (
              <option key={pause} value={pause}>
                {plural(words.pauseLengthUnit, pause, locale)}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Row label={words.quiet} hint={words.quietHint}>
        {({ id, describedBy }) => (
          <Switch
            id={id}
            aria-describedby={describedBy}
            checked={settings.quietUntilSend}
            onSwitch={(quietUntilSend) => changeSettings({ quietUntilSend })}
          />
        )}
      </Row>
      <Row label={words.budget}>
        {({ id }) => (
          <select
            id={id}
            className="field"
            value={settings.nudgesPerHour}
            onChange={(event) => changeSettings({ nudgesPerHour: Number(event.target.value) })}
          >
            {withOwn(BUDGETS, settings.nudgesPerHour).map((most) => (
              <option key={most} value={most}>
                {most === 0 ? words.budgetNone : plural(words.budgetOf, most, locale)}
              </option>
            ))}
          </select>
        )}
      </Row>
      <p className="hint">{words.english}</p>
    </>
  );
}
