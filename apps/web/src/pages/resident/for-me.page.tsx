import { useText } from '../frame/asked-context';
import { DayThread } from '../frame/day-thread';
import { Empty, Notice } from '../frame/notice';
import { Page } from '../frame/page';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { FittingCard } from '../reasons/fitting-card';
import type { MoreForMe as More } from './load-more-for-me';
import { MoreForMe, WhyNothing } from './more-for-me';
import { type FoundForMe, type OpeningForMe, STEP } from './openings-for-me';

interface ForMeProps {
  /** `null` while the card is not complete. */
  readonly found: FoundForMe | null;
  readonly more: More | null;
  /** A minor's guardian is the one who reads. */
  readonly hasFamily: boolean;
  readonly done: string | null;
}

const BEST = 3;

/** The three that fit best, then the others day by day. */
export function ForMePage({ found, more, hasFamily, done }: ForMeProps) {
  const text = useText();
  return (
    <Page title={text('pages.me.title')}>
      <h1>
        <Say k="pages.me.title" />
      </h1>
      {done === 'card' && <Notice k="pages.me.card-done" />}
      {found ? (
        <Found {...found} />
      ) : (
        <Empty k="pages.me.card-open" href="/me/card/2" way="pages.me.card-open-way" />
      )}
      {more && <WhyNothing why={more.why} />}
      {more && <MoreForMe gains={more.gains} />}
      <p className="ways">
        <a className="btn quiet" href="/me/card/1">
          <Say k="pages.me.card" />
        </a>
        <a className="btn quiet" href="/me/notifications">
          <Say k="wishes.way" />
        </a>
        <a className="btn quiet" href="/openings">
          <Say k="pages.me.search" />
        </a>
        {hasFamily && (
          <a className="btn quiet" href="/me/family">
            <Say k="family.way" />
          </a>
        )}
      </p>
    </Page>
  );
}

function Found({ total, next, openings }: FoundForMe) {
  if (openings.length === 0)
    return <Empty k="pages.me.nothing" href="/me/card/3" way="pages.me.nothing-way" />;
  return (
    <>
      <p className="lead">
        <Say k="pages.me.lead" v={{ number: total }} />
      </p>
      <Best openings={openings.slice(0, BEST)} />
      {openings.length > BEST && (
        <>
          <h2>
            <Say k="pages.me.by-day" />
          </h2>
          <DayThread
            items={openings.slice(BEST)}
            show={(each) => <FittingCard key={each.id} opening={each} />}
          />
        </>
      )}
      <MoreOfThem total={total} next={next} />
    </>
  );
}

function MoreOfThem({ total, next }: { total: number; next: number | null }) {
  if (next === null) return null;
  return (
    <p className="ways">
      <a className="btn quiet" href={`/me?shown=${next}`}>
        <Say k="pages.me.more" v={{ number: Math.min(STEP, total - next + STEP) }} />
      </a>
    </p>
  );
}

function Best({ openings }: { openings: readonly OpeningForMe[] }) {
  return (
    <ol className="thread">
      <li className="day">
        <h2>
          <Say k="pages.me.best" />
        </h2>
        <div className="cards">
          {openings.map((each) => (
            <FittingCard key={each.id} opening={each} day={<DayOf at={each.startsAt} />} />
          ))}
        </div>
      </li>
    </ol>
  );
}
