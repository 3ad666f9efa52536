import type { WeekCell } from '@app/matches';
import { atLeastFive } from '@app/matching';
import { Say } from '../../frame/words';
import { People } from './cell';

const PARTS = ['morning', 'afternoon', 'evening'] as const;
const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const SIZE = 40;

/** When people are free, and when hands are wanted. */
export function WeekMaps({ week }: { week: readonly WeekCell[] }) {
  return (
    <>
      <WeekMap k="supply" week={week} of={({ supply }) => atLeastFive(supply)} />
      <WeekMap k="demand" week={week} of={({ demand }) => demand} />
    </>
  );
}

interface WeekMapProps {
  readonly k: 'supply' | 'demand';
  readonly week: readonly WeekCell[];
  readonly of: (cell: WeekCell) => number | null;
}

function WeekMap({ k, week, of }: WeekMapProps) {
  const most = Math.max(1, ...week.map((cell) => of(cell) ?? 0));
  const at = (weekday: number, part: string) =>
    week.find((each) => each.weekday === weekday && each.part === part);
  return (
    <figure className="chart">
      <figcaption>
        <Say k={`desk.figures.${k}`} />
      </figcaption>
      <svg className="heat" viewBox={`0 0 ${SIZE * 7} ${SIZE * 3}`} aria-hidden="true" focusable="false">
        {week.map((cell) => (
          <rect
            key={`${cell.weekday}${cell.part}`}
            x={cell.weekday * SIZE + 1}
            y={PARTS.indexOf(cell.part) * SIZE + 1}
            width={SIZE - 2}
            height={SIZE - 2}
            fillOpacity={0.06 + (0.94 * (of(cell) ?? 0)) / most}
          />
        ))}
      </svg>
      <table>
        <caption className="hidden">
          <Say k={`desk.figures.${k}`} />
        </caption>
        <thead>
          <tr>
            <td />
            {DAYS.map((day) => (
              <th scope="col" key={day}>
                <Say k={`desk.figures.day.${day}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                <Say k={`desk.figures.part.${part}`} />
              </th>
              {DAYS.map((day) => {
                const cell = at(day, part);
                return (
                  <td className="number" key={day}>
                    <People number={cell ? of(cell) : null} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
