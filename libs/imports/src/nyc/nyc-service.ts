import { type Format, type FormatSettings, type RowNotes, takeRows } from '../format';
import { isLeftOut, type LeftOut, type Report } from '../report';
import { addAssumedSessions } from './assumed-sessions';
import { COLUMNS, type Column } from './columns';
import { dates } from './opening-dates';
import { capacity, field, place, text } from './opening-parts';
import type { OpeningRow } from './opening-row';
import { shiftDates } from './shift-dates';

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
