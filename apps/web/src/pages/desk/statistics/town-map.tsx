import type { TownFigures } from '@app/matches';
import { atLeastFive } from '@app/matching';
import { Say } from '../../frame/words';
import { People } from './cell';

const WIDTH = 480;
const MARGIN = 30;
const MOST_RADIUS = 22;

/** A town's place on a picture, north above; a degree of longitude is shorter than one of latitude. */
export function onMap(towns: readonly Pick<TownFigures, 'lat' | 'lng'>[]): { x: number; y: number }[] {
  if (towns.length === 0) return [];
  const north = Math.max(...towns.map(({ lat }) => lat));
  const west = Math.min(...towns.map(({ lng }) => lng));
  const east = Math.max(...towns.map(({ lng }) => lng));
  const narrow = Math.cos((north * Math.PI) / 180);
  const scale = (WIDTH - 2 * MARGIN) / Math.max(0.001, (east - west) * narrow);
  return towns.map(({ lat, lng }) => ({
    x: MARGIN + (lng - west) * narrow * scale,
    y: MARGIN + (north - lat) * scale,
  }));
}

/** Where people live (filled) and where hands are wanted (a ring), town by town. */
export function TownMap({ towns }: { towns: readonly TownFigures[] }) {
  const places = onMap(towns);
  const height = Math.max(2 * MARGIN, ...places.map(({ y }) => y + MARGIN));
  const most = Math.max(1, ...towns.flatMap(({ residents, free }) => [residents, free]));
  const radius = (number: number | null) => MOST_RADIUS * Math.sqrt((number ?? 0) / most);
  return (
    <figure className="chart">
      <figcaption>
        <Say k="desk.figures.towns" />
      </figcaption>
      <svg
        className="towns"
        viewBox={`0 0 ${WIDTH} ${Math.ceil(height)}`}
        aria-hidden="true"
        focusable="false"
      >
        {towns.map(({ name, residents, free }, at) => (
          <g key={name} transform={`translate(${places[at]?.x.toFixed(1)} ${places[at]?.y.toFixed(1)})`}>
            <circle className="live" r={radius(atLeastFive(residents)).toFixed(1)} />
            <circle className="wanted" r={radius(free).toFixed(1)} />
          </g>
        ))}
      </svg>
      <details>
        <summary>
          <Say k="desk.figures.as-table" />
        </summary>
        <table>
          <caption className="hidden">
            <Say k="desk.figures.towns" />
          </caption>
          <thead>
            <tr>
              {['town', 'residents', 'free'].map((column) => (
                <th scope="col" key={column}>
                  <Say k={`desk.figures.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {towns.map(({ name, residents, free }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">
                  <People number={atLeastFive(residents)} />
                </td>
                <td className="number">{free}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
