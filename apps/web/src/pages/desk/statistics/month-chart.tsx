import type { MonthFigures } from '@app/matches';
import { atLeastFive } from '@app/matching';
import type { ReactNode } from 'react';
import { useText } from '../../frame/asked-context';
import { Say } from '../../frame/words';
import { People } from './cell';

const WIDTH = 480;
const HEIGHT = 120;

interface SeriesProps {
  readonly k: 'sign-ups' | 'openings' | 'matches' | 'filled';
  readonly months: readonly MonthFigures[];
  /** `null` is not shown. */
  readonly of: (month: MonthFigures) => number | null;
  readonly words: (value: number | null, month: MonthFigures) => ReactNode;
}

/** The four series of the last twelve months, each as a picture with its table. */
export function MonthCharts({ months }: { months: readonly MonthFigures[] }) {
  const text = useText();
  const people = (value: number | null) => <People number={value} />;
  return (
    <>
      <Series k="sign-ups" months={months} of={({ signUps }) => atLeastFive(signUps)} words={people} />
      <Series k="openings" months={months} of={({ openings }) => openings} words={people} />
      <Series k="matches" months={months} of={({ matches }) => atLeastFive(matches)} words={people} />
      <Series
        k="filled"
        months={months}
        of={percentFilled}
        words={(value) =>
          value === null ? <Say k="desk.figures.none" /> : text('desk.figures.percent', { value })
        }
      />
    </>
  );
}

/** Whole percent of the places of a month; `null` where there were none, or under five people. */
export function percentFilled({ taken, places }: Pick<MonthFigures, 'taken' | 'places'>): number | null {
  return places === 0 || atLeastFive(taken) === null ? null : Math.round((100 * taken) / places);
}

function Series({ k, months, of, words }: SeriesProps) {
  const values = months.map(of);
  return (
    <figure className="chart">
      <figcaption>
        <Say k={`desk.figures.${k}`} />
      </figcaption>
      <Bars values={values} most={k === 'filled' ? 100 : Math.max(1, ...values.map((value) => value ?? 0))} />
      <details>
        <summary>
          <Say k="desk.figures.as-table" />
        </summary>
        <table>
          <caption className="hidden">
            <Say k={`desk.figures.${k}`} />
          </caption>
          <tbody>
            {months.map((month, at) => (
              <tr key={month.month}>
                <th scope="row">{month.month.replace('-', '/')}</th>
                <td className="number">{words(values[at] ?? null, month)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** The table says the same; whoever does not see the picture misses nothing. */
function Bars({ values, most }: { values: readonly (number | null)[]; most: number }) {
  const step = WIDTH / values.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 4}`} aria-hidden="true" focusable="false">
      <path className="axis" d={`M0 ${HEIGHT + 1}h${WIDTH}`} />
      {values.map((value, at) => {
        const height = (HEIGHT * (value ?? 0)) / most;
        const place = at * step + step * 0.15;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, a bar has no other name
          <rect key={at} x={place} y={HEIGHT - height} width={step * 0.7} height={height} />
        );
      })}
    </svg>
  );
}
