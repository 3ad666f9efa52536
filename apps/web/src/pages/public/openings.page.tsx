import type { OpeningCard as Card } from '@app/openings';
import type { TownRow } from '@app/places';
import { useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { Empty } from '../frame/notice';
import { OpeningCard } from '../frame/opening-card';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { FindForm } from './find-form';
import type { Query } from './search.form';

export interface OpeningsProps {
  readonly cards: readonly Card[];
  readonly count: number;
  readonly towns: readonly TownRow[];
  readonly query: Query;
  /** The address of the next page; `null` on the last. */
  readonly next: string | null;
}

export function OpeningsPage({ cards, count, towns, query, next }: OpeningsProps) {
  const text = useText();
  return (
    <Page title={text('pages.openings.title')}>
      <h1>
        <Say k="pages.openings.title" />
      </h1>
      <FindForm towns={towns} query={query} />
      <h2>
        <Say k="pages.openings.count" v={{ number: count }} />
      </h2>
      {cards.length === 0 && (
        <Empty k="pages.openings.nothing" href="/openings" way="pages.openings.nothing-way" />
      )}
      <DayThread items={cards} show={(card) => <OpeningCard key={card.id} card={card} />} />
      {next && (
        <p className="ways">
          <a className="btn quiet" href={next} rel="next">
            <Say k="pages.openings.next" />
          </a>
        </p>
      )}
    </Page>
  );
}
