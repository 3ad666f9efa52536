import type { Day } from '../days';
import type { RowNotes } from '../format';
import type { LeftOut } from '../report';
import type { Column } from './columns';
import { usDate } from './us-date';

interface Dates {
  readonly recurrence: 'once' | 'ongoing';
  readonly startDate: Day;
  readonly endDate: Day | null;
  readonly createdOn: Day | null;
}
type Notes = RowNotes<Column>;

/** When an opening runs. Without a start it is left out; a wrong or missing end is repaired. */
export function dates(notes: Notes): Dates | LeftOut {
  const { cells } = notes.row;
  const startDate = usDate(cells.start_date_date);
  if (!cells.start_date_date.trim())
    return notes.leaveOut('start_date_date', 'no-date: start_date_date is empty');
  if (!startDate) return notes.leaveOut('start_date_date', 'bad-date: not a date like "January 19 2011"');
  const recurrence = RECURRENCES.get(cells.recurrence_type);
  if (!recurrence)
    return notes.leaveOut('recurrence_type', 'unknown-recurrence: neither onetime nor ongoing');
  const createdOn = usDate(cells.created_date);
  if (!createdOn) notes.repair('created_date', 'bad-date: taken without the day it was written');
  return { recurrence, ...ordered(notes, recurrence, startDate), createdOn };
}

const RECURRENCES = new Map<string, 'once' | 'ongoing'>([
  ['onetime', 'once'],
  ['ongoing', 'ongoing'],
]);

function ordered(
  notes: Notes,
  recurrence: 'once' | 'ongoing',
  startDate: Day,
): Pick<Dates, 'startDate' | 'endDate'> {
  const endDate = usDate(notes.row.cells.end_date_date) ?? withoutEnd(notes, recurrence, startDate);
  if (endDate === null || endDate >= startDate) return { startDate, endDate };
  if (recurrence === 'once') {
    notes.repair('end_date_date', 'end-before-start: it is for once, so the start day counts');
    return { startDate, endDate: startDate };
  }
  notes.repair('end_date_date', 'end-before-start: the two dates were exchanged');
  return { startDate: endDate, endDate: startDate };
}

function withoutEnd(notes: Notes, recurrence: 'once' | 'ongoing', startDate: Day): Day | null {
  const instead = recurrence === 'once' ? 'the start day is taken' : 'taken as open-ended';
  notes.repair('end_date_date', `no-end-date: ${instead}`);
  return recurrence === 'once' ? startDate : null;
}
