import type { GroupKind } from '@app/vocabulary';
import { hiragana, narrow, oneLine } from '../clean-text';
import { type Day, isDay } from '../days';
import { type Format, type RowNotes, takeRows } from '../format';
import type { LeftOut } from '../report';
import { isCorporateNumber } from './corporate-number';
import { groupKind } from './group-kind';

const COLUMNS = [
  'corporate_number',
  'name',
  'furigana',
  'kind',
  'town',
  'postal_code',
  'status',
  'closed_on',
] as const;
type Column = (typeof COLUMNS)[number];

/** A corporation that may be a group. `townName` is the register's spelling; compare it by `townKey`. */
export interface GroupRow {
  readonly row: number;
  readonly corporateNumber: string;
  readonly name: string;
  readonly kana: string | null;
  readonly kind: GroupKind;
  readonly townName: string | null;
  readonly postalCode: string | null;
  /** Only where the register says "active" and yet gives a day of closing. */
  readonly closedOn: Day | null;
}

/** Source of the format: 国税庁法人番号公表サイト, one line a corporation. */
export const houjin: Format<Column, GroupRow> = {
  columns: COLUMNS,
  read: (table) =>
    takeRows(table, { keyColumn: 'corporate_number', keyOf: ({ corporateNumber }) => corporateNumber, take }),
};

function take(notes: RowNotes<Column>): GroupRow | LeftOut {
  const { number, cells } = notes.row;
  const corporateNumber = narrow(cells.corporate_number).trim();
  const name = oneLine(narrow(cells.name));
  if (!isCorporateNumber(corporateNumber))
    return notes.leaveOut('corporate_number', badNumber(corporateNumber));
  if (!name) return notes.leaveOut('name', 'no-name: name is empty');
  if (cells.status === 'closed') return notes.leaveOut('status', closed(cells.closed_on));
  if (cells.status !== 'active') return notes.leaveOut('status', 'unknown-status: neither active nor closed');
  return { row: number, corporateNumber, name, ...details(notes) };
}

function details(notes: RowNotes<Column>) {
  const { cells } = notes.row;
  return {
    kana: kana(notes),
    kind: kind(notes),
    townName: oneLine(narrow(cells.town)) || null,
    postalCode: postalCode(notes),
    closedOn: closedOn(notes),
  };
}

function badNumber(number: string): string {
  if (!/^\d{13}$/.test(number)) return 'bad-corporate-number: thirteen digits are needed';
  return 'bad-check-digit: the first digit does not fit the other twelve';
}

function closed(day: string): string {
  return day ? `closed: the corporation was closed on ${day}` : 'closed: the corporation is closed';
}

function kana(notes: RowNotes<Column>): string | null {
  const reading = hiragana(oneLine(notes.row.cells.furigana));
  if (!reading) notes.repair('furigana', 'no-furigana: taken without a reading');
  return reading || null;
}

function kind(notes: RowNotes<Column>): GroupKind {
  const known = groupKind(notes.row.cells.kind.trim());
  if (!known) notes.repair('kind', 'unknown-kind: taken as "other"');
  return known ?? 'other';
}

function postalCode(notes: RowNotes<Column>): string | null {
  const digits = narrow(notes.row.cells.postal_code).replace('-', '').trim();
  if (/^\d{7}$/.test(digits)) return digits;
  notes.repair('postal_code', 'bad-postal-code: not seven digits, taken without it');
  return null;
}

function closedOn(notes: RowNotes<Column>): Day | null {
  const day = notes.row.cells.closed_on.trim();
  if (!day) return null;
  notes.repair('closed_on', 'closed-yet-active: status is active, taken together with its day of closing');
  return isDay(day) ? day : null;
}
