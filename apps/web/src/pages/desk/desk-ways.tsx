import { useText } from '../frame/asked-context';
import { Say } from '../frame/words';
import type { Desk } from './load-desk';

/** Letters to post, calls to make and whatever else the centre does have pages of their own. */
export function DeskWays({ desk }: { desk: Desk }) {
  const text = useText();
  const { paper, phone } = desk.byHand;
  return (
    <nav className="filters ways" aria-label={text('desk.ways')}>
      <a href="/desk/letters">
        <Say k="by-hand.letters-way" v={{ number: paper }} />
      </a>
      <a href="/desk/calls">
        <Say k="by-hand.calls-way" v={{ number: phone }} />
      </a>
      <a href="/desk/attendance">
        <Say k="after.on-paper.way" v={{ number: desk.toRecord }} />
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
