import type { DeskRow } from '@app/matches';
import { useAsked, useText } from '../frame/asked-context';
import { Say, Words } from '../frame/words';
import { caseAddress, daysLeft, deskAddress, KINDS, type Kind, noteWords } from './case-line';
import type { Desk } from './load-desk';

/** What waits, oldest first, and by when. */
export function Queue({ desk, current }: { desk: Desk; current: string | null }) {
  // The open case is the page's heading; the list beside it stands before it and must not head it.
  const Heading = current ? 'p' : 'h1';
  return (
    <div className="queue">
      <Heading className="head">
        <Say k="desk.heading" v={{ number: desk.rows.length }} />
      </Heading>
      <Filters desk={desk} />
      <ByHand byHand={desk.byHand} />
      <ol>
        {desk.rows.map((row) => (
          <Line key={row.id} row={row} kind={desk.kind} isCurrent={row.id === current} />
        ))}
      </ol>
    </div>
  );
}

function Filters({ desk }: { desk: Desk }) {
  const text = useText();
  const count = (kind: Kind) => desk.all.filter((row) => row.kind === kind).length;
  return (
    <nav className="filters" aria-label={text('desk.filters')}>
      <a href={deskAddress(null)} aria-current={desk.kind === null ? 'true' : undefined}>
        <Say k="desk.kind.all" v={{ number: desk.all.length }} />
      </a>
      {KINDS.filter((kind) => count(kind) > 0).map((kind) => (
        <a key={kind} href={deskAddress(kind)} aria-current={desk.kind === kind ? 'true' : undefined}>
          <Say k={`desk.kind.${kind}`} v={{ number: count(kind) }} />
        </a>
      ))}
    </nav>
  );
}

/** Letters to post, calls to make and what asks by itself have pages of their own. */
function ByHand({ byHand: { paper, phone } }: Pick<Desk, 'byHand'>) {
  return (
    <div className="filters">
      <a href="/desk/letters">
        <Say k="by-hand.letters-way" v={{ number: paper }} />
      </a>
      <a href="/desk/calls">
        <Say k="by-hand.calls-way" v={{ number: phone }} />
      </a>
      <a href="/desk/ladder">
        <Say k="ladder.menu" />
      </a>
    </div>
  );
}

function Line({ row, kind, isCurrent }: { row: DeskRow; kind: Kind | null; isCurrent: boolean }) {
  const { t } = useAsked();
  return (
    <li>
      <a href={caseAddress(row, kind)} aria-current={isCurrent ? 'page' : undefined}>
        <b>
          <Say k={`desk.case.${row.kind}`} />
        </b>
        <Due row={row} />
        <span className="what">
          <Words>{[row.title, noteWords(row, t)].filter(Boolean).join(' ← ')}</Words>
        </span>
      </a>
    </li>
  );
}

function Due({ row }: { row: DeskRow }) {
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
