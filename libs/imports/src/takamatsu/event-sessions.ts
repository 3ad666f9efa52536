import type { RowNotes } from '../format';
import type { LeftOut } from '../report';
import type { SessionTime } from '../session-time';
import { clockTimes } from './clock-times';
import type { Column } from './columns';
import type { Edition } from './edition';
import { pairHours, sessionsOn } from './hours';
import { openDays } from './open-days';
import { isProblem } from './problem';

export interface EventSessions {
  readonly sessions: readonly SessionTime[];
  /** Codes of what the dates leave open: `closing-days-unknown`, `no-start-date`. */
  readonly assumed: readonly string[];
}

/** The cells 開催日, 開始時間 and 終了時間 as dated sessions, or the cell that could not be understood. */
export function eventSessions(notes: RowNotes<Column>, edition: Edition): EventSessions | LeftOut {
  const { 開催日: date, 開始時間: start, 終了時間: end } = notes.row.cells;
  const days = openDays(date, edition);
  if (isProblem(days)) return notes.leaveOut('開催日', days.problem);
  const starts = clockTimes(start);
  if (isProblem(starts)) return notes.leaveOut('開始時間', starts.problem);
  const ends = clockTimes(end);
  if (isProblem(ends)) return notes.leaveOut('終了時間', ends.problem);
  const hours = pairHours(starts, ends);
  if (isProblem(hours)) return notes.leaveOut(starts.length === 0 ? '開始時間' : '終了時間', hours.problem);
  const sessions = sessionsOn(days.days, hours);
  if (isProblem(sessions)) return notes.leaveOut('終了時間', sessions.problem);
  for (const assumed of days.assumed) notes.repair('開催日', assumed);
  return { sessions, assumed: days.assumed.map((reason) => reason.split(':', 1).join()) };
}
