import { WEIGHTS } from '@app/matching';
import { Say } from './words';

type Part = 'skills' | 'field' | 'distance' | 'time' | 'rest' | 'need';

const MOST: Record<Part, number> = {
  skills: WEIGHTS.skills,
  field: WEIGHTS.fieldWished,
  distance: WEIGHTS.distance,
  time: WEIGHTS.time,
  rest: WEIGHTS.rest,
  need: WEIGHTS.need,
};
const ALL = 10_000;

/** The parts of a score as bars, each beside its number. */
export function ScoreTable({ score, parts }: { score: number; parts: Partial<Record<Part, number>> }) {
  return (
    <table className="parts">
      <caption>
        <Say
          k="pages.score.title"
          v={{ score: score.toLocaleString('ja'), most: ALL.toLocaleString('ja') }}
        />
      </caption>
      <tbody>
        {Object.entries(parts).map(([part, points]) => (
          <Row key={part} part={part as Part} points={points} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ part, points }: { part: Part; points: number }) {
  return (
    <tr>
      <th scope="row">
        <Say k={`reasons.part.${part}`} />
      </th>
      <td>
        <svg
          className="score"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <rect width={(100 * points) / MOST[part]} height="10" />
        </svg>
      </td>
      <td className="number">
        {points.toLocaleString('ja')} / {MOST[part].toLocaleString('ja')}
      </td>
    </tr>
  );
}
