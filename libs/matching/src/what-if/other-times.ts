import type { Session } from '../model';
import type { OpeningChange } from './opening-change';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;
const DAYS_EITHER_WAY = 3;
/** Minutes of the Tokyo day within which a session may be moved to lie. */
const EARLIEST = 7 * HOUR;
const LATEST = 22 * HOUR;
const TOKYO_OFFSET = 9 * HOUR;
/** Minutes that a shortened session keeps at least. */
const SHORTEST = HOUR;
const CUTS = [30, 60, 90, 120];

/**
 * All sessions moved alike, to any weekday and any full hours from their own, least first: where the first then begins
 * lies between 7:00 and 22:00, and none begins before `now` (milliseconds since 1970).
 */
export function otherTimes(upcoming: readonly Session[], now: number): OpeningChange[] {
  const [first] = upcoming;
  if (!first) return [];
  return hourSteps(first)
    .flatMap((hours) => daySteps().map((days) => hours + days))
    .filter((by) => by !== 0 && first.startsAt + by * MINUTE > now)
    .sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
    .map((by) => ({ change: 'move', session: null, by }));
}

/** All sessions shortened alike, at the end or at the start, least first. */
export function otherLengths(upcoming: readonly Session[]): OpeningChange[] {
  const shortest = Math.min(...upcoming.map(({ startsAt, endsAt }) => (endsAt - startsAt) / MINUTE));
  return CUTS.filter((cut) => upcoming.length > 0 && shortest - cut >= SHORTEST).flatMap((cut) => [
    { change: 'length', session: null, startBy: 0, endBy: -cut },
    { change: 'length', session: null, startBy: cut, endBy: 0 },
  ]);
}

function daySteps(): number[] {
  return Array.from({ length: 2 * DAYS_EITHER_WAY + 1 }, (_, step) => (step - DAYS_EITHER_WAY) * DAY);
}

function hourSteps({ startsAt, endsAt }: Session): number[] {
  const start = (startsAt / MINUTE + TOKYO_OFFSET) % DAY;
  const latest = LATEST - (endsAt - startsAt) / MINUTE;
  const steps: number[] = [];
  for (let clock = start % HOUR; clock <= latest; clock += HOUR) {
    if (clock >= EARLIEST) steps.push(clock - start);
  }
  return steps;
}
