import type { DeskRow } from '@app/matches';
import { useAsked } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { caseAddress, noteWords } from './case-line';
import { type DeskFilter, daysLeft, filterQuery } from './desk-filter';
import { DeskWays } from './desk-ways';
import { Filters } from './filters';
import type { Desk } from './load-desk';
import { PageLinks, pageOf } from './page-links';

/** What waits, the soonest due first, and by when. */
export function Queue({ desk, current }: { desk: Desk; current: string | null }) {
  // The open case is the page's heading; the list beside it stands before it and must not head it.
  const Heading = current ? 'p' : 'h1';
  const page = pageOf(desk, current);
  return (
    <div className="queue">
      <Heading className="head">
        <Say k="desk.heading" v={{ number: desk.rows.length }} />
      </Heading>
      <Together desk={desk} />
      <Filters desk={desk} />
      <DeskWays desk={desk} />
      <ol start={page.first + 1} data-list>
        {desk.rows.slice(page.first, page.end).map((row) => (
          <Line key={row.id} row={row} filter={desk.filter} isCurrent={row.id === current} />
        ))}
      </ol>
      <PageLinks desk={desk} page={page} base="/desk" />
    </div>
  );
}

/** What most of the queue is worked through by stands first; those that nothing stands against are ticked there. */
function Together({ desk }: { desk: Desk }) {
  const number = desk.all.filter(({ kind }) => kind === 'match').length;
  if (number < 2) return null;
  return (
    <p className="together">
      <a
        className="btn"
        href={`/desk/approvals${filterQuery({ ...desk.filter, page: 1 }, { tick: 'clear' })}`}
      >
        <Say k="desk.approvals.way" v={{ number }} />
      </a>
    </p>
  );
}

function Line({ row, filter, isCurrent }: { row: DeskRow; filter: DeskFilter; isCurrent: boolean }) {
  const { t } = useAsked();
  return (
    <li>
      <a href={caseAddress(row, filter)} aria-current={isCurrent ? 'page' : undefined}>
        <b>
          <Say k={`desk.case.${row.kind}`} />
        </b>
        <DueWords row={row} />
        <span className="what">
          <Words>{[row.title, noteWords(row, t)].filter(Boolean).join(' ← ')}</Words>
        </span>
      </a>
    </li>
  );
}

export function DueWords({ row }: { row: DeskRow }) {
  const { now } = useAsked();
  const days = daysLeft(row, now);
  const k = days < 0 ? 'late' : days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'days';
  return (
    <span className={days < 0 || row.isOverdue ? 'due late' : 'due'}>
      {row.isOverdue && <Say k="desk.due.head" />}
      <Say k={`desk.due.${k}`} v={{ days: Math.abs(days) }} />
    </span>
  );
}
