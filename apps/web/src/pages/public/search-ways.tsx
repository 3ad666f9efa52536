import { useText } from '../frame/asked-context';
import { Say } from '../frame/words';
import type { SearchResult } from './load-search';
import { addressWith } from './search-address';

/** List or map, by time or by fit, and to take along on paper. */
export function SearchWays({ result: { query, byTown, sort, canSortByFit } }: { result: SearchResult }) {
  const text = useText();
  const ways = [
    { k: 'list', changes: { view: null, sort: null }, here: byTown === null && sort === 'time' },
    ...(canSortByFit ? [{ k: 'fit', changes: { view: null, sort: 'fit' }, here: sort === 'fit' }] : []),
    { k: 'map', changes: { view: 'map', sort: null }, here: byTown !== null },
  ];
  return (
    <nav className="tabs" aria-label={text('public.search.ways')}>
      {ways.map(({ k, changes, here }) => (
        <a key={k} href={`${addressWith(query, changes)}#found`} aria-current={here ? 'page' : undefined}>
          <Say k={`public.search.${k}`} />
        </a>
      ))}
      <a href={addressWith(query, { view: null, sort: null }, '/openings/print')}>
        <Say k="public.search.print" />
      </a>
    </nav>
  );
}
