import type { IndicatorLine } from '@app/matches';
import { Say } from '../../frame/words';
import { IndicatorValue } from './indicator-value';

const WIDTH = 100;
const HEIGHT = 6;

interface PlanProps {
  readonly indicators: readonly IndicatorLine[];
  /** Where a line leads; without it the lines lead nowhere. */
  readonly path?: (indicator: string) => string;
}

/** What the city's plan wants to reach and what there is, item by item: a bar for the way, and the figures beside it. */
export function PlanIndicators({ indicators, path }: PlanProps) {
  const items = [...new Set(indicators.map(({ item }) => item))];
  return (
    <table className="targets">
      <thead>
        <tr>
          {['indicator', 'value', 'target'].map((column) => (
            <th scope="col" key={column} className={column === 'indicator' ? undefined : 'number'}>
              <Say k={`desk.figures.column.${column}`} />
            </th>
          ))}
        </tr>
      </thead>
      {items.map((item) => (
        <tbody key={item}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="item">
              <Say k={`desk.figures.item.${item}`} />
            </th>
          </tr>
          {indicators
            .filter((line) => line.item === item)
            .map((line) => (
              <Line key={line.indicator} line={line} href={path?.(line.indicator)} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ line, href }: { line: IndicatorLine; href: string | undefined }) {
  const { indicator, value, target, reached, unit } = line;
  const name = <Say k={`desk.figures.indicators.${indicator}.name`} />;
  return (
    <>
      <tr>
        <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
        <td className="number">
          <IndicatorValue value={value} unit={unit} />
        </td>
        <td className="number">
          {target ? (
            <IndicatorValue value={target.target} unit={unit} />
          ) : (
            <span className="meta">
              <Say k="desk.figures.no-target" />
            </span>
          )}
        </td>
      </tr>
      <tr className="more">
        <td colSpan={3}>
          <p className="meta">
            <Say k={`desk.figures.indicators.${indicator}.how`} />
          </p>
          {target && <Way reached={reached} year={target.year} />}
        </td>
      </tr>
    </>
  );
}

interface WayProps {
  /** Percent. */
  readonly reached: number | null;
  readonly year: number;
}

/** The sentence says the same; whoever does not see the picture misses nothing. */
function Way({ reached, year }: WayProps) {
  return (
    <>
      {reached !== null && (
        <svg
          className="way"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect className="whole" width={WIDTH} height={HEIGHT} />
          <rect width={(WIDTH * reached) / 100} height={HEIGHT} />
        </svg>
      )}
      <p className="meta">
        <Say k="desk.figures.by-year" v={{ year }} />{' '}
        {reached !== null && (
          <Say k={`desk.figures.${reached === 100 ? 'reached-all' : 'reached'}`} v={{ value: reached }} />
        )}
      </p>
    </>
  );
}
