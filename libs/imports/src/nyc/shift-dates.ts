import { addDays, type Day, daysBetween } from '../days';
import { finding, type Report } from '../report';
import type { OpeningRow } from './opening-row';

/**
 * Days to add, always whole weeks, so that the earliest start falls on `day` or one of the six days after it; weekdays and the distances
 * between openings stay as they were. Negative where the file lies later. 0 for no openings.
 */
export function shiftDaysTo(day: Day, starts: readonly Day[]): number {
  const [earliest] = [...starts].sort();
  return earliest ? Math.ceil(daysBetween(earliest, day) / 7) * 7 + 0 : 0;
}

/** Moves every date of every row by the same weeks, and reports each row as repaired. */
export function shiftDates(report: Report<OpeningRow>, day: Day): Report<OpeningRow> {
  const days = shiftDaysTo(
    day,
    report.rows.map(({ startDate }) => startDate),
  );
  if (days === 0) return report;
  const rows = report.rows.map((row) => shifted(row, days));
  const repaired = report.rows.map(({ row, startDate }) =>
    finding(row, 'start_date_date', startDate, `dates-shifted: all dates moved by ${days / 7} weeks`),
  );
  return { ...report, rows, repaired: [...report.repaired, ...repaired].sort((a, b) => a.row - b.row) };
}

function shifted(row: OpeningRow, days: number): OpeningRow {
  const moved = (day: Day | null) => (day === null ? null : addDays(day, days));
  return {
    ...row,
    startDate: addDays(row.startDate, days),
    endDate: moved(row.endDate),
    createdOn: moved(row.createdOn),
  };
}
