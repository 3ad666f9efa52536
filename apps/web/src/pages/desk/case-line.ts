import { dueAfterWorkingDays } from '@app/clocks';
import type { Translate } from '@app/language';
import { daysUntil } from '@app/language';
import type { DeskRow } from '@app/matches';
import { someoneWords } from '../reasons/someone-words';

export const KINDS = ['match', 'opening', 'group', 'interest', 'call', 'undelivered'] as const;
export type Kind = DeskRow['kind'];

const WORKING_DAYS: Record<Kind, number> = {
  match: 3,
  interest: 3,
  call: 3,
  opening: 5,
  group: 5,
  undelivered: 2,
};
const FOLDER: Record<Kind, string> = {
  match: 'matches',
  interest: 'matches',
  call: 'matches',
  opening: 'openings',
  group: 'groups',
  undelivered: 'undelivered',
};

export function isKind(value: unknown): value is Kind {
  return KINDS.includes(value as Kind);
}

/** Where a case is worked on; the filter of the list goes along. */
export function caseAddress(
  { kind, id }: Pick<DeskRow, 'kind' | 'id'>,
  filter: Kind | null,
  done?: string,
): string {
  const query = new URLSearchParams({
    ...(filter ? { kind: filter } : {}),
    ...(done ? { done } : {}),
  }).toString();
  return `/desk/${FOLDER[kind]}/${id}${query ? `?${query}` : ''}`;
}

export function deskAddress(filter: Kind | null, done?: string): string {
  const query = new URLSearchParams({
    ...(filter ? { kind: filter } : {}),
    ...(done ? { done } : {}),
  }).toString();
  return query ? `/desk?${query}` : '/desk';
}

/** Days until a case is due: 0 is today, below it is late. */
export function daysLeft(
  { kind, since, dueAt }: Pick<DeskRow, 'kind' | 'since' | 'dueAt'>,
  now: Date,
): number {
  return daysUntil(dueAt ?? dueAfterWorkingDays(since, WORKING_DAYS[kind]), now);
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
