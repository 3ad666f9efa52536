import { atLeastFive } from '@app/matching';
import { WhenPhrase } from '../../frame/times';
import { Say } from '../../frame/words';
import { MorePeople } from '../../group/more-people';
import type { GapOpened, GapRow } from './load-gaps';

const COLUMNS = ['opening', 'when', 'free', 'under-way', 'could-come'] as const;

/** Openings that lack people, and what would bring more to the one that is chosen. */
export function GapBoard({ gaps, opened }: { gaps: readonly GapRow[]; opened: GapOpened | null }) {
  if (gaps.length === 0)
    return (
      <p>
        <Say k="desk.plan.no-gap" />
      </p>
    );
  return (
    <div className="gaps">
      <div className="scroll">
        <table>
          <caption>
            <Say k="desk.plan.gaps" v={{ number: gaps.length }} />
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th scope="col" key={column}>
                  <Say k={`desk.plan.column.${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map((gap) => (
              <Row key={gap.openingId} gap={gap} here={gap.openingId === opened?.openingId} />
            ))}
          </tbody>
        </table>
      </div>
      {opened && (
        <div>
          <p>
            <b>{gaps.find(({ openingId }) => openingId === opened.openingId)?.title}</b>
          </p>
          <MorePeople {...opened} />
          <p>
            <a href={`/desk/ladder/${opened.openingId}`}>
              <Say k="desk.plan.to-ladder" />
            </a>
          </p>
        </div>
      )}
    </div>
  );
}

function Row({ gap, here }: { gap: GapRow; here: boolean }) {
  const { openingId, title, groupName, startsAt, endsAt, free, places, underWay, total } = gap;
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/plan?gap=${openingId}`} aria-current={here ? 'true' : undefined}>
          {title}
        </a>
        <br />
        <span className="meta">{groupName}</span>
      </th>
      <td>
        <WhenPhrase startsAt={startsAt} endsAt={endsAt} />
      </td>
      <td className="number">
        {free} / {places}
      </td>
      <td className="number">{underWay}</td>
      <td className="number">{atLeastFive(total) ?? <Say k="desk.plan.under-five" />}</td>
    </tr>
  );
}
