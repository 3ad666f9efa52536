import { type ClockSetting, lengthOf } from './lengths';
import { type Length, type Moment, type StepName, WAITS, type Wait, type WaitPlan } from './waits';
import { dueAfterWorkingDays } from './working-days';

/** What a wait is about: when it began, and the session, if there is one. */
export interface WaitStart {
  readonly since: Date;
  readonly sessionStart: Date | null;
  readonly sessionEnd: Date | null;
}

export interface TimedStep {
  readonly step: StepName;
  readonly at: Date;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Whatever waits about a session has ended so long before it starts. */
const LAST_CALL_MS = 2 * HOUR_MS;

/**
 * When each step of a wait is due, in order; the last one is always `end`. Steps whose time is past when the waiting
 * begins are left out, and so is what would come at the end or after it. A wait that begins too late to wait ends at once.
 * Source of the lengths: the table of clocks in docs/life-of-a-match.md, and what the centre had set when the waiting began.
 */
export function timesOfWait(
  wait: Wait,
  start: WaitStart,
  settings: readonly ClockSetting[] = [],
): readonly TimedStep[] {
  const { steps }: WaitPlan = WAITS[wait];
  const timed = steps.flatMap(({ step, at }) => {
    const time = timeOf(at, start, lengthOf(wait, { step, at }, settings, start.since));
    return time ? [{ step, at: time }] : [];
  });
  const isAfterwards = steps.some(({ at }) => 'afterSession' in at);
  const end = endOf(timed, isAfterwards ? { ...start, sessionStart: null } : start);
  const onTheWay = timed.filter(({ step, at }) => step !== 'end' && at > start.since && at < end);
  return [...onTheWay.sort((a, b) => a.at.getTime() - b.at.getTime()), { step: 'end', at: end }];
}

/** The earliest end that still leaves time to answer; 2 hours before the session when none does. */
function endOf(timed: readonly TimedStep[], { since, sessionStart }: WaitStart): Date {
  const ends = timed.filter(({ step, at }) => step === 'end' && at > since).map(({ at }) => at.getTime());
  const lastCall =
    sessionStart && sessionStart > since ? sessionStart.getTime() - LAST_CALL_MS : Number.POSITIVE_INFINITY;
  const end = Math.min(...ends, lastCall);
  return new Date(Number.isFinite(end) ? Math.max(end, since.getTime()) : since);
}

function timeOf(moment: Moment, { since, sessionStart, sessionEnd }: WaitStart, length: Length): Date | null {
  if ('after' in moment) return later(since, length);
  if ('beforeSession' in moment) return sessionStart && shifted(sessionStart, -msOf(length));
  return sessionEnd && later(sessionEnd, length);
}

function later(from: Date, length: Length): Date {
  if (length.unit === 'working-days') return dueAfterWorkingDays(from, length.amount);
  return shifted(from, msOf(length));
}

function msOf({ amount, unit }: Length): number {
  return amount * (unit === 'hours' ? HOUR_MS : DAY_MS);
}

function shifted(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}
