import type { Day } from '../days';
import { type SessionTime, sessionTime } from '../session-time';
import type { ClockTime } from './clock-times';
import { type Problem, problem } from './problem';

/** A start with its end, each perhaps different on some days. */
export interface Hours {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/**
 * Pairs the times of the two cells: by their numbers ①② where they have them, else by their order. An end is never guessed.
 */
export function pairHours(starts: readonly ClockTime[], ends: readonly ClockTime[]): Hours[] | Problem {
  if (starts.length === 0) return problem('no-start-time: the cell gives no time');
  if (ends.length === 0) return withOwnEnds(starts);
  if (starts.length !== ends.length)
    return problem(`times-do-not-pair: ${starts.length} starts, ${ends.length} ends`);
  const hours = starts.map((start, i) => ({ start, end: endFor(start, i, ends) }));
  const paired = hours.filter((pair): pair is Hours => pair.end !== undefined && fits(pair.start, pair.end));
  return paired.length === hours.length
    ? paired
    : problem('times-do-not-pair: starts and ends are numbered differently');
}

function withOwnEnds(starts: readonly ClockTime[]): Hours[] | Problem {
  const hours = starts.flatMap((start) =>
    start.until === null ? [] : [{ start, end: { ...start, minutes: start.until, exceptions: [] } }],
  );
  return hours.length === starts.length
    ? hours
    : problem('no-end-time: the cell gives no time, and an end is never guessed');
}

function endFor(start: ClockTime, place: number, ends: readonly ClockTime[]): ClockTime | undefined {
  return start.mark === null ? ends[place] : ends.find(({ mark }) => mark === start.mark);
}

function fits(start: ClockTime, end: ClockTime): boolean {
  const oneEnd = start.until === null || start.until === end.minutes;
  return start.mark === end.mark && end.until === null && oneEnd;
}

/** One session a day and pair, in order of time. */
export function sessionsOn(days: readonly Day[], hours: readonly Hours[]): SessionTime[] | Problem {
  const spans = days.flatMap((day) =>
    hours.map(({ start, end }) => ({ day, from: on(day, start), to: on(day, end) })),
  );
  const backwards = spans.find(({ from, to }) => to <= from);
  if (backwards) return problem(`end-before-start: on ${backwards.day} the end is not after the start`);
  const inOrder = [...spans].sort((a, b) => a.day.localeCompare(b.day) || a.from - b.from);
  return inOrder.map(({ day, from, to }) => sessionTime(day, from, to));
}

function on(day: Day, { minutes, exceptions }: ClockTime): number {
  return exceptions.find((exception) => exception.on(day))?.minutes ?? minutes;
}
