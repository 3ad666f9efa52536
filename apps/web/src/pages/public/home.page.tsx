import { useAsked, useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { Empty } from '../frame/notice';
import { Page } from '../frame/page';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { FittingCard } from '../reasons/fitting-card';
import { HomeFind } from './home-find';
import { HowItWorks, WaysIn } from './home-ways';
import type { Home } from './load-home';
import { ShareCard } from './share-card';
import { Twist } from './twist';

interface HomeProps extends Home {
  /** The service's own public address. */
  readonly site: string;
}

export function HomePage({ site, ...home }: HomeProps) {
  const text = useText();
  const { figures, towns } = home;
  return (
    <Page title={text('pages.home.title')}>
      <ShareCard
        title={text('pages.home.title')}
        description={text('public.home.share')}
        path="/"
        site={site}
      />
      <div className="hero">
        <div>
          <h1>
            <Say k="pages.home.heading" />
          </h1>
          <p className="lead">
            <Say k="pages.home.lead" v={{ number: figures.openings }} />
          </p>
        </div>
        <Twist />
        <HomeFind towns={towns} />
      </div>
      <ThisWeek {...home} />
      <Figures {...home} />
      <HowItWorks />
      <WaysIn />
    </Page>
  );
}

function ThisWeek({ week, sort, soon, figures }: Home) {
  if (figures.openings === 0)
    return <Empty k="pages.home.nothing" href="/help" way="pages.home.nothing-way" />;
  return (
    <section>
      <h2>
        <Say k={sort === 'fit' ? 'public.home.week-fit' : 'public.home.week'} v={{ number: soon }} />
      </h2>
      {week.length === 0 && (
        <p>
          <Say k="public.home.quiet-week" />
        </p>
      )}
      {sort === 'fit' ? (
        <div className="cards">
          {week.map((each) => (
            <FittingCard key={each.id} opening={each} day={<DayOf at={each.startsAt} />} />
          ))}
        </div>
      ) : (
        <DayThread items={week} show={(each) => <FittingCard key={each.id} opening={each} />} />
      )}
      <WaysOn all={figures.openings} />
    </section>
  );
}

function WaysOn({ all }: { all: number }) {
  const { actor } = useAsked();
  const hasCard = actor.kind === 'account' && actor.personId !== null;
  return (
    <p className="ways">
      <a className="btn" href="/openings">
        <Say k="pages.home.all" v={{ number: all }} />
      </a>
      {hasCard && (
        <a className="btn quiet" href="/me">
          <Say k="pages.frame.me" />
        </a>
      )}
      <a className="btn quiet" href="/openings?view=map">
        <Say k="public.home.map" />
      </a>
      <a className="btn quiet" href="/gathering-places">
        <Say k="public.gathering.title" />
      </a>
    </p>
  );
}

/** Counts of openings, never of people. */
function Figures({ figures, soon }: Home) {
  const numbers = { ...figures, soon };
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">
        <Say k="public.home.figures" />
      </h2>
      <dl className="figures">
        {(['openings', 'soon', 'groups', 'towns'] as const).map((each) => (
          <div key={each}>
            <dt>
              <Say k={`public.home.figure-${each}`} />
            </dt>
            <dd>{numbers[each]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
