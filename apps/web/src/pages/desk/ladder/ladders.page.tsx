import type { LadderLine } from '@app/matches';
import { Empty } from '../../frame/notice';
import { Say } from '../../frame/words';
import { DeskRoom } from '../desk-room';

/** Openings short of people, and how their ladders stand. */
export function LaddersPage({ lines }: { lines: readonly LadderLine[] }) {
  return (
    <DeskRoom title="ladder.title" lead="ladder.lead">
      <p>
        <a href="/desk/ladder/settings">
          <Say k="ladder.settings-way" />
        </a>
      </p>
      {lines.length === 0 && <Empty k="ladder.none" href="/desk" way="pages.frame.desk" />}
      {lines.map((line) => (
        <Line key={line.openingId} line={line} />
      ))}
    </DeskRoom>
  );
}

function Line({ line: { openingId, title, groupName, state, places, taken } }: { line: LadderLine }) {
  return (
    <section className="box">
      <h2>
        <a href={`/desk/ladder/${openingId}`}>{title}</a>
      </h2>
      <p className="meta">{groupName}</p>
      <p>
        <strong>
          <Say k={`ladder.state.${state ?? 'none'}`} />
        </strong>{' '}
        <Say k={places === null ? 'ladder.no-limit' : 'ladder.places'} v={{ places: places ?? '', taken }} />
      </p>
    </section>
  );
}
