import { addDays, type Day } from '../days';
import { finding, type Report } from '../report';
import { type SessionTime, sessionTime } from '../session-time';
import type { OpeningRow } from './opening-row';
import { minutesOf, type SpanOfTime } from './span-of-time';

const MOST_SESSIONS = 26;

type Dated = Pick<OpeningRow, 'recurrence' | 'startDate' | 'endDate'>;

/**
 * Sessions at an assumed time of day. `once`: the start day; `ongoing`: weekly on the start's weekday until the end day, 26 at most.
 * The day is New York's and the time is read on Tokyo's clock: the city in which the service runs decides the clock.
 */
export function assumedSessions(opening: Dated, span: SpanOfTime, shiftDays = 0): SessionTime[] {
  const from = minutesOf(span.from) ?? 0;
  const to = minutesOf(span.to) ?? 0;
  return sessionDays(opening).map((day) => sessionTime(addDays(day, shiftDays), from, to));
}

function sessionDays({ recurrence, startDate, endDate }: Dated): Day[] {
  if (recurrence === 'once') return [startDate];
  const weekly = Array.from({ length: MOST_SESSIONS }, (_, week) => addDays(startDate, 7 * week));
  return weekly.filter((day) => endDate === null || day <= endDate);
}

/** Every row gets its sessions, and each is reported as repaired. */
export function addAssumedSessions(report: Report<OpeningRow>, span: SpanOfTime): Report<OpeningRow> {
  const rows = report.rows.map((row) => ({ ...row, sessions: assumedSessions(row, span) }));
  const repaired = rows.map(({ row, sessions }) => {
    const reason = `assumed-time: ${sessions.length} session(s) at ${span.from}-${span.to}, the file has no times`;
    return finding(row, 'event_time', '', reason);
  });
  return { ...report, rows, repaired: [...report.repaired, ...repaired].sort((a, b) => a.row - b.row) };
}
