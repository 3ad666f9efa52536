import type { Translate } from '@app/language';
import type { DeskRow } from '@app/matches';
import { someoneWords } from '../reasons/someone-words';
import { type DeskFilter, filterQuery, type Kind } from './desk-filter';

const FOLDER: Record<Kind, string> = {
  match: 'matches',
  interest: 'matches',
  call: 'matches',
  opening: 'openings',
  group: 'groups',
  undelivered: 'undelivered',
};

/** Where a case is worked on; the filter of the list goes along. */
export function caseAddress(
  { kind, id }: Pick<DeskRow, 'kind' | 'id'>,
  filter: DeskFilter,
  done?: string,
): string {
  return `/desk/${FOLDER[kind]}/${id}${filterQuery({ ...filter, page: 1 }, done ? { done } : {})}`;
}

export function deskAddress(filter: DeskFilter, done?: string): string {
  return `/desk${filterQuery(filter, done ? { done } : {})}`;
}

/** The case after this one in the list; the first if it is the last; `null` if there is no other. */
export function nextCase(rows: readonly DeskRow[], id: string): DeskRow | null {
  const index = rows.findIndex((row) => row.id === id);
  return rows[index + 1] ?? rows.find((row) => row.id !== id) ?? null;
}

/** What stands beside the title: who is interested (`永山|60`), whose opening it is, or whom a message did not reach. */
export function noteWords({ kind, note }: Pick<DeskRow, 'kind' | 'note'>, t: Translate): string {
  if (kind === 'opening' || kind === 'group' || kind === 'undelivered') return note;
  const [town, decade] = note.split('|');
  return someoneWords(town || null, Number(decade), t);
}
