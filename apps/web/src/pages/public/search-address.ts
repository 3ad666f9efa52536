import type { Condition } from '@app/openings';
import { isId } from '../frame/id-pipe';
import type { Query } from './search.form';

/** Where one reads on: not part of what is looked for. */
const PLACE_IN_LIST = ['after', 'skip'];

/** The address of the same search with some of it changed; `null` takes a part away. */
export function addressWith(
  query: Query,
  changes: Readonly<Record<string, string | readonly string[] | null>>,
  path = '/openings',
): string {
  const kept = Object.entries(query).filter(([key]) => !(key in changes) && !PLACE_IN_LIST.includes(key));
  const pairs = [...kept, ...Object.entries(changes)].flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((each): each is string => typeof each === 'string' && each !== '')
      .map((each): [string, string] => [key, each]),
  );
  const search = new URLSearchParams(pairs).toString();
  return search ? `${path}?${search}` : path;
}

export interface Part {
  readonly part: string;
  readonly conditions: readonly Condition[];
  /** The keys of an address that make them. */
  readonly keys: readonly string[];
}

export const WHERE: Part = {
  part: 'where',
  conditions: ['townIds', 'near', 'within'],
  keys: ['town', 'postalCode', 'within'],
};

/** Every part of a search. */
export const PARTS: readonly Part[] = [
  { part: 'words', conditions: ['words'], keys: ['q', 'keyword'] },
  WHERE,
  { part: 'weekday', conditions: ['weekdays'], keys: ['weekday'] },
  { part: 'time', conditions: ['timeOfDay'], keys: ['timeOfDay'] },
  { part: 'days', conditions: ['from', 'to'], keys: ['from', 'to'] },
  { part: 'field', conditions: ['field'], keys: ['field'] },
  { part: 'repeats', conditions: ['repeats'], keys: ['repeats'] },
  { part: 'online', conditions: ['online'], keys: ['online'] },
  { part: 'children', conditions: ['children'], keys: ['children'] },
  { part: 'beginners', conditions: ['beginners'], keys: ['beginners'] },
  { part: 'language', conditions: ['language'], keys: ['language'] },
];

/** From the next card on. */
export function afterOf(after: unknown): { startsAt: Date; id: string } | undefined {
  const [time, id] = String(after ?? '').split('_');
  const startsAt = new Date(time ?? '');
  return Number.isNaN(startsAt.getTime()) || !isId(id) ? undefined : { startsAt, id };
}

export function skipOf(skip: unknown): number {
  const wanted = Number(skip);
  return Number.isInteger(wanted) && wanted > 0 && wanted < 10_000 ? wanted : 0;
}
