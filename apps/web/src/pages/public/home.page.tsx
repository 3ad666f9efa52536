import type { OpeningCard as Card } from '@app/openings';
import type { TownRow } from '@app/places';
import { useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { Empty } from '../frame/notice';
import { OpeningCard } from '../frame/opening-card';
import { Page } from '../frame/page';
import { Say } from '../frame/words';
import { FindForm } from './find-form';
import { Twist } from './twist';

interface HomeProps {
  readonly cards: readonly Card[];
  readonly count: number;
  readonly towns: readonly TownRow[];
}

export function HomePage({ cards, count, towns }: HomeProps) {
  const text = useText();
  return (
    <Page title={text('pages.home.title')}>
      <div className="hero">
        <div>
          <h1>
            <Say k="pages.home.heading" />
          </h1>
          <p className="lead">
            <Say k="pages.home.lead" v={{ number: count }} />
          </p>
        </div>
        <Twist />
        <FindForm towns={towns} query={{}} />
      </div>
      <Coming cards={cards} count={count} />
    </Page>
  );
}

function Coming({ cards, count }: Omit<HomeProps, 'towns'>) {
  if (count === 0) return <Empty k="pages.home.nothing" href="/help" way="pages.home.nothing-way" />;
  return (
    <>
      <h2>
        <Say k="pages.home.coming" />
      </h2>
      <DayThread items={cards} show={(card) => <OpeningCard key={card.id} card={card} />} />
      {count > cards.length && (
        <p className="ways">
          <a className="btn quiet" href="/openings">
            <Say k="pages.home.all" v={{ number: count }} />
          </a>
        </p>
      )}
    </>
  );
}
