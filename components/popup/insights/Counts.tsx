import { Sure } from '../../Sure';
import { useMoreWords, useWords } from '../../words';
import type { PopupProps } from '../props';
import { Chart } from './Chart';
import { changeOf } from './change';
import { byKind, lastWeeks } from './weeks';

const WEEKS = 8;

/** The weeks as a chart with its table, the kinds, and the way to erase them. */
export function Counts({ insights, settings, now, acts }: PopupProps) {
  const { locale } = useWords();
  const { insights: words, kinds: names } = useMoreWords();
  const weeks = lastWeeks(insights, now, WEEKS);
  const kinds = byKind(insights, weeks);
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  if (!settings.insights) return <p className="hint">{words.off}</p>;
  if (kinds.length === 0) {
    return (
      <p>
        {words.empty} {words.emptyStep}
      </p>
    );
  }
  const rows = [
    { head: words.week, lines: weeks.map((week) => ({ ...week, name: date.format(new Date(week.week)) })) },
    { head: words.kind, lines: kinds.map((sum) => ({ ...sum, name: names[sum.kind].name })) },
  ];
  return (
    <>
      <p>{changeOf(weeks, words, locale)}</p>
      <Chart weeks={weeks} />
      <details>
        <summary>{words.table}</summary>
        {rows.map(({ head, lines }) => (
          <table className="table" key={head}>
            <thead>
              <tr>
                <th scope="col">{head}</th>
                <th scope="col">{words.shown}</th>
                <th scope="col">{words.taken}</th>
                <th scope="col">{words.kept}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ name, shown, taken, kept }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{shown}</td>
                  <td>{taken}</td>
                  <td>{kept}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </details>
      <Sure
        word={words.erase}
        className="link"
        ask={words.eraseSure}
        yes={words.eraseYes}
        no={words.eraseNo}
        onYes={acts.eraseInsights}
      />
    </>
  );
}
