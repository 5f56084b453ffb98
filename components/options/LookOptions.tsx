import { usePageWords } from '../page-words';
import { useWords } from '../words';
import type { OptionsProps } from './props';
import { Row } from './Row';

const THEMES = ['system', 'light', 'dark'] as const;
const SIZES = [90, 100, 115, 130, 150, 200];

/** Theme and text size, seen at once. */
export function LookOptions({ settings, acts }: OptionsProps) {
  const { locale } = useWords();
  const words = usePageWords().options;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const sizes = [...new Set([...SIZES, settings.textSize])].sort((a, b) => a - b);
  return (
    <>
      <fieldset className="option option-tall">
        <legend>{words.theme}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className="radio">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => acts.changeSettings({ theme })}
            />
            {words.themeOf[theme]}
          </label>
        ))}
      </fieldset>
      <Row label={words.textSize}>
        {({ id }) => (
          <select
            id={id}
            className="field"
            value={settings.textSize}
            onChange={(event) => acts.changeSettings({ textSize: Number(event.target.value) })}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {percent.format(size / 100)}
              </option>
            ))}
          </select>
        )}
      </Row>
    </>
  );
}
