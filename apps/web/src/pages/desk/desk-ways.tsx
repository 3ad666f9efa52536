import { useText } from '../frame/asked-context';
import { Say } from '../frame/words';
import { filterQuery } from './desk-filter';
import type { Desk } from './load-desk';

/** Letters to post, calls to make and whatever else the centre does have pages of their own. */
export function DeskWays({ desk }: { desk: Desk }) {
  const text = useText();
  const { paper, phone } = desk.byHand;
  const matches = desk.all.filter(({ kind }) => kind === 'match').length;
  return (
    <nav className="filters ways" aria-label={text('desk.ways')}>
      {matches > 1 && (
        <a href={`/desk/approvals${filterQuery({ ...desk.filter, page: 1 })}`}>
          <Say k="desk.approvals.way" v={{ number: matches }} />
        </a>
      )}
      <a href="/desk/letters">
        <Say k="by-hand.letters-way" v={{ number: paper }} />
      </a>
      <a href="/desk/calls">
        <Say k="by-hand.calls-way" v={{ number: phone }} />
      </a>
      <a href="/desk/plan">
        <Say k="desk.plan.way" />
      </a>
      <a href="/desk/statistics">
        <Say k="desk.figures.way" />
      </a>
      <a href="/desk/ladder">
        <Say k="ladder.menu" />
      </a>
    </nav>
  );
}
