import { Empty } from '../frame/notice';
import { Say } from '../frame/words';
import type { Loosened } from './loosened';
import type { Query } from './search.form';
import { addressWith } from './search-address';

/** Nothing: what to leave out, and how many there are then. */
export function NothingFound({ query, loosened }: { query: Query; loosened: readonly Loosened[] }) {
  return (
    <>
      <Empty
        k={loosened.length > 0 ? 'public.search.nothing-but' : 'pages.openings.nothing'}
        href="/openings"
        way="pages.openings.nothing-way"
      />
      {loosened.length > 0 && (
        <ul className="list loosen">
          {loosened.map(({ part, openings }) => (
            <li key={part.part}>
              <a href={addressWith(query, Object.fromEntries(part.keys.map((key) => [key, null])))}>
                <Say k={`public.without.${part.part}`} v={{ number: openings }} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
