import { useText } from '../frame/asked-context';
import { asset } from '../frame/asset';
import { DayThread } from '../frame/day-thread';
import { ErrorSummary } from '../frame/error-summary';
import { Page } from '../frame/page';
import { DayOf } from '../frame/times';
import { Say } from '../frame/words';
import { FittingCard } from '../reasons/fitting-card';
import { FindForm } from './find-form';
import type { SearchResult } from './load-search';
import { NothingFound } from './nothing-found';
import { OpeningsByTown } from './openings-by-town';
import { SearchWays } from './search-ways';

export function OpeningsPage({ result }: { result: SearchResult }) {
  const text = useText();
  const { query, problems, towns, total } = result;
  return (
    <Page title={text('pages.openings.title')}>
      <h1>
        <Say k="pages.openings.title" />
      </h1>
      <ErrorSummary form={{ values: query, problems }} />
      <FindForm towns={towns} query={query} problems={problems} />
      <script src={asset('near.js')} defer />
      <h2 id="found">
        <Say
          k={result.sort === 'fit' ? 'public.search.count-fit' : 'pages.openings.count'}
          v={{ number: total }}
        />
      </h2>
      <SearchWays result={result} />
      {total === 0 && <NothingFound query={query} loosened={result.loosened} />}
      {result.byTown ? <OpeningsByTown result={result} byTown={result.byTown} /> : <List result={result} />}
    </Page>
  );
}

function List({ result: { openings, sort, next } }: { result: SearchResult }) {
  return (
    <>
      {sort === 'fit' ? (
        <div className="cards">
          {openings.map((each) => (
            <FittingCard key={each.id} opening={each} day={<DayOf at={each.startsAt} />} />
          ))}
        </div>
      ) : (
        <DayThread items={openings} show={(each) => <FittingCard key={each.id} opening={each} />} />
      )}
      {next && (
        <p className="ways">
          <a className="btn quiet" href={next} rel="next">
            <Say k="pages.openings.next" />
          </a>
        </p>
      )}
    </>
  );
}
