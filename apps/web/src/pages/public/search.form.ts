import type { OpeningCard, OpeningSearch } from '@app/openings';
import { FIELD_CODES } from '@app/vocabulary';
import { isId } from '../frame/id-pipe';

export type Query = Readonly<Record<string, unknown>>;

/** An address with the search in it; whatever cannot be understood is left out, nothing is refused. */
export function searchOf(query: Query): Omit<OpeningSearch, 'limit'> {
  return {
    keyword: keywordOf(query.q),
    townId: isId(query.town) ? query.town : undefined,
    weekday: /^[0-6]$/.test(String(query.weekday)) ? Number(query.weekday) : undefined,
    field: FIELD_CODES.find((field) => field === query.field),
    online: query.online === 'yes' || undefined,
    beginners: query.beginners === 'yes' || undefined,
    children: query.children === 'yes' || undefined,
    after: cursorOf(query.after),
  };
}

/** Full-width letters and digits find half-width ones. */
function keywordOf(q: unknown): string | undefined {
  if (typeof q !== 'string') return undefined;
  return q.normalize('NFKC').trim().slice(0, 100) || undefined;
}

function cursorOf(after: unknown): OpeningSearch['after'] {
  const [time, id] = String(after ?? '').split('_');
  const startsAt = new Date(time ?? '');
  return Number.isNaN(startsAt.getTime()) || !isId(id) ? undefined : { startsAt, id };
}

/** The same search, from the next card on. */
export function addressAfter(query: Query, last: Pick<OpeningCard, 'startsAt' | 'id'>): string {
  const kept = Object.entries(query).filter(
    ([key, value]) => typeof value === 'string' && value && key !== 'after',
  );
  const after = `${last.startsAt.toISOString()}_${last.id}`;
  return `/openings?${new URLSearchParams([...(kept as [string, string][]), ['after', after]])}`;
}
