import { dayAt, type Person, type Session, weekdayOf } from '@app/matching';

const HALF_HOUR = 1_800_000;
const TOKYO = 9 * 3_600_000;
const DAY = 86_400_000;
const HALF_DAY = 24;
const MORNING = (1n << 24n) - 1n;

/** Two words a weekday, of 24 half-hours each. */
export function freeWords(people: readonly Person[]): Int32Array {
  return Int32Array.from(
    people.flatMap(({ week }) => week.flatMap((day) => [Number(day & MORNING), Number(day >> 24n)])),
  );
}

/** A quick no for those who are busy; sessions that pass midnight are left to the engine. */
export function quickNo(free: Int32Array, { startsAt, endsAt }: Session): (at: number) => boolean {
  const from = Math.floor(((startsAt + TOKYO) % DAY) / HALF_HOUR);
  const to = Math.ceil(((startsAt + TOKYO) % DAY) / HALF_HOUR + (endsAt - startsAt) / HALF_HOUR);
  if (to > 2 * HALF_DAY) return () => false;
  const weekday = 2 * weekdayOf(dayAt(startsAt));
  const early = bitsBetween(from, to);
  const late = bitsBetween(from - HALF_DAY, to - HALF_DAY);
  return (at) => {
    const word = 14 * at + weekday;
    return (free[word]! & early) !== early || (free[word + 1]! & late) !== late;
  };
}

function bitsBetween(from: number, to: number): number {
  const low = Math.max(0, from);
  const high = Math.min(HALF_DAY, to);
  return high <= low ? 0 : (1 << high) - (1 << low);
}
