import type { Week } from '@app/matching';

/** The hours at which the bands of a day begin; each takes three. */
export const BAND_HOURS = [6, 9, 12, 15, 18, 21] as const;
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** All of a band free, a part of it, or nothing. */
export type BandState = 'free' | 'part' | 'none';

export function bandCode(weekday: number, hour: number): string {
  return `${weekday}-${hour}`;
}

export function bandState(week: Week, weekday: number, hour: number): BandState {
  const inside = (week[weekday] ?? 0n) & maskOf(hour);
  if (inside === 0n) return 'none';
  return inside === maskOf(hour) ? 'free' : 'part';
}

/** The bands to mark in the form: those with any free time. */
export function bandsOf(week: Week): string[] {
  const free = (weekday: number) => BAND_HOURS.filter((hour) => bandState(week, weekday, hour) !== 'none');
  return WEEKDAYS.flatMap((weekday) => free(weekday).map((hour) => bandCode(weekday, hour)));
}

/**
 * The week with these bands free. A band that was free in part and stays marked keeps its part, and so do the hours
 * that no band shows: somebody told them to the centre in more detail than the form knows.
 */
export function weekWithBands(codes: readonly string[], before: Week): Week {
  return WEEKDAYS.map((weekday) => {
    const day = before[weekday] ?? 0n;
    return BAND_HOURS.reduce((free, hour) => {
      if (!codes.includes(bandCode(weekday, hour))) return free & ~maskOf(hour);
      return (day & maskOf(hour)) === 0n ? free | maskOf(hour) : free;
    }, day);
  });
}

function maskOf(hour: number): bigint {
  return 0b111111n << BigInt(2 * hour);
}
