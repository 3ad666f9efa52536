import type { Field } from '@app/vocabulary';
import type { Day } from '../days';
import { type Format, type FormatSettings, type RowNotes, takeRows } from '../format';
import type { LatLng } from '../place-on-earth';
import { isLeftOut, type LeftOut, type Report } from '../report';
import type { SessionTime } from '../session-time';
import { addAssumedSessions } from './assumed-sessions';
import { COLUMNS, type Column } from './columns';
import { dates } from './opening-dates';
import { capacity, field, place, text } from './opening-parts';
import { shiftDates } from './shift-dates';

/** An opening of NYC Service with its group. Days are those of the file; `capacity: null` is no limit. */
export interface OpeningRow {
  readonly row: number;
  /** `opportunity_id`: titles repeat, this does not. */
  readonly ref: string;
  readonly contentId: string;
  readonly title: string;
  readonly summary: string;
  readonly group: { readonly ref: string; readonly name: string };
  readonly field: Field;
  /** `null` is taken, but never matched. */
  readonly position: LatLng | null;
  readonly address: string | null;
  readonly capacity: number | null;
  readonly recurrence: 'once' | 'ongoing';
  readonly startDate: Day;
  readonly endDate: Day | null;
  readonly createdOn: Day | null;
  readonly url: string | null;
  /** Empty unless a time is assumed: the file has none. */
  readonly sessions: readonly SessionTime[];
}

/**
 * Source of the format: NYC Open Data, "NYC Service: Volunteer Opportunities" (bquu-z2ht).
 * Dates are shifted first where asked for, then sessions are made of the assumed time.
 */
export const nycService: Format<Column, OpeningRow> = {
  columns: COLUMNS,
  read: (table, settings) => {
    const report = takeRows(table, { keyColumn: 'opportunity_id', keyOf: ({ ref }) => ref, take });
    return withSettings(report, settings);
  },
};

function withSettings(
  report: Report<OpeningRow>,
  { shiftTo, assumeTime }: FormatSettings,
): Report<OpeningRow> {
  const shifted = shiftTo ? shiftDates(report, shiftTo) : report;
  return assumeTime ? addAssumedSessions(shifted, assumeTime) : shifted;
}

function take(notes: RowNotes<Column>): OpeningRow | LeftOut {
  const { number, cells } = notes.row;
  const ref = cells.opportunity_id.trim();
  if (!/^\d{1,12}$/.test(ref)) return notes.leaveOut('opportunity_id', 'no-ref: opportunity_id is no number');
  if (cells.status !== 'approved')
    return notes.leaveOut('status', 'not-approved: only approved rows are taken');
  const group = { ref: cells.org_content_id.trim(), name: text(notes, 'org_title') };
  if (!group.ref) return notes.leaveOut('org_content_id', 'no-group: org_content_id is empty');
  if (!group.name) return notes.leaveOut('org_title', 'no-group: org_title is empty');
  const title = text(notes, 'title');
  if (!title) return notes.leaveOut('title', 'no-title: title is empty');
  const when = dates(notes);
  return isLeftOut(when) ? when : { row: number, ref, title, group, ...when, ...details(notes, title) };
}

function details(notes: RowNotes<Column>, title: string) {
  const { cells } = notes.row;
  return {
    contentId: cells.content_id.trim(),
    summary: text(notes, 'summary'),
    field: field(notes, title),
    ...place(notes),
    capacity: capacity(notes),
    url: url(cells.display_url),
    sessions: [],
  };
}

function url(path: string): string | null {
  return /^\/[\w/-]+$/.test(path) ? `https://www.nycservice.org${path}` : null;
}
