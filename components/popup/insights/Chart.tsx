import { useMoreWords, useWords } from '../../words';
import type { WeekSum } from './weeks';

const WIDTH = 340;
const HEIGHT = 120;
const FLOOR = 100;
const BAR = 9;

/** Two bars a week: nudges shown, and rewrites used. The table below holds the same numbers. */
export function Chart({ weeks }: { readonly weeks: readonly WeekSum[] }) {
  const { locale } = useWords();
  const words = useMoreWords().insights;
  const top = Math.max(1, ...weeks.map(({ shown, taken }) => Math.max(shown, taken)));
  const step = WIDTH / weeks.length;
  const height = (count: number) => (count / top) * (FLOOR - 14);
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <figure>
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.chart}>
        <line x1="0" y1={FLOOR} x2={WIDTH} y2={FLOOR} />
        {weeks.map(({ week, shown, taken }, index) => {
          const middle = index * step + step / 2;
          return (
            <g key={week}>
              <rect
                className="chart-shown"
                x={middle - BAR - 1}
                y={FLOOR - height(shown)}
                width={BAR}
                height={height(shown)}
                rx="2"
              />
              <rect
                className="chart-taken"
                x={middle + 1}
                y={FLOOR - height(taken)}
                width={BAR}
                height={height(taken)}
                rx="2"
              />
              {index % 2 === weeks.length % 2 || (
                <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                  {date.format(new Date(week))}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="legend">
        <span>{words.shown}</span>
        <span className="legend-taken">{words.taken}</span>
      </figcaption>
    </figure>
  );
}
