import { useText } from '../frame/asked-context';
import { Say } from '../frame/words';
import { filterQuery } from './desk-filter';
import type { Desk } from './load-desk';

const ON_A_PAGE = 20;

export interface ListPage {
  readonly number: number;
  readonly of: number;
  /** Index of its first case, and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** The page of the list on which the open case stands, or the one that the address asks for. */
export function pageOf({ rows, filter }: Pick<Desk, 'rows' | 'filter'>, current: string | null): ListPage {
  const of = Math.max(1, Math.ceil(rows.length / ON_A_PAGE));
  const index = rows.findIndex(({ id }) => id === current);
  const number = index >= 0 ? Math.floor(index / ON_A_PAGE) + 1 : Math.min(filter.page, of);
  const first = (number - 1) * ON_A_PAGE;
  return { number, of, first, end: Math.min(rows.length, first + ON_A_PAGE) };
}

interface PageLinksProps {
  readonly desk: Pick<Desk, 'rows' | 'filter'>;
  readonly page: ListPage;
  /** Where the list stands. */
  readonly base: string;
}

export function PageLinks({ desk, page, base }: PageLinksProps) {
  const text = useText();
  if (page.of === 1) return null;
  const to = (number: number) => base + filterQuery({ ...desk.filter, page: number });
  return (
    <nav className="filters" aria-label={text('desk.pages')}>
      {page.number > 1 && (
        <a href={to(page.number - 1)} rel="prev">
          <Say k="desk.page-before" />
        </a>
      )}
      <span className="meta">
        <Say k="desk.page-of" v={{ from: page.first + 1, until: page.end, number: desk.rows.length }} />
      </span>
      {page.number < page.of && (
        <a href={to(page.number + 1)} rel="next">
          <Say k="desk.page-after" />
        </a>
      )}
    </nav>
  );
}
