/**
 * Rows of Takamatsu's list of events for August 2026 (高松市オープンデータ, CC BY 4.0), read by hand against a calendar and not by the
 * importer: on which days, from when to when, for how many. `npm run check:data` compares them with the real file.
 */
export interface CheckedRow {
  readonly row: number;
  readonly why: string;
  readonly places: number | null;
  readonly on: readonly CheckedDays[];
}

/** All of `days` in `month` (`YYYY-MM`) have these hours (`HH:MM`). */
export interface CheckedDays {
  readonly month: string;
  readonly days: readonly number[];
  readonly hours: readonly (readonly [string, string])[];
}

const JUL = '2026-07';
const AUG = '2026-08';
const SEP = '2026-09';
const OCT = '2026-10';

const through = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
const on = (month: string, days: readonly number[], ...hours: [string, string][]): CheckedDays => ({
  month,
  days,
  hours,
});

export const CHECKED_ROWS: readonly CheckedRow[] = [
  {
    row: 1,
    why: 'a range without one day; Sundays and the holiday on the 11th end earlier',
    places: null,
    on: [on(AUG, [5, 6, 7, 8, 12, 13, 14, 15], ['09:00', '22:00']), on(AUG, [9, 11, 16], ['09:00', '17:00'])],
  },
  {
    row: 2,
    why: 'holidays beside the weekday, over two months',
    places: null,
    on: [on(AUG, through(11, 31), ['09:00', '17:00']), on(SEP, through(1, 23), ['09:00', '17:00'])],
  },
  { row: 3, why: 'places in words', places: 220, on: [on(AUG, [12], ['13:30', '14:20'])] },
  { row: 4, why: 'a short range', places: null, on: [on(AUG, [13, 14, 15], ['13:00', '18:00'])] },
  { row: 6, why: 'until, without a start', places: null, on: [on(AUG, through(1, 16), ['09:00', '17:00'])] },
  {
    row: 10,
    why: 'times numbered from 2',
    places: null,
    on: [on(AUG, [19], ['14:00', '16:00'], ['18:30', '20:30'])],
  },
  { row: 16, why: 'an ISO date, about 60 places', places: 60, on: [on(AUG, [22], ['13:30', '15:00'])] },
  {
    row: 17,
    why: 'two days with two times each',
    places: null,
    on: [on(AUG, [22, 23], ['10:00', '12:30'], ['13:30', '16:00'])],
  },
  { row: 18, why: 'places before words', places: 70, on: [on(AUG, [23], ['15:30', '16:30'])] },
  {
    row: 25,
    why: 'two times, no limit with a note',
    places: null,
    on: [on(AUG, [29], ['10:00', '12:00'], ['13:00', '15:00'])],
  },
  {
    row: 28,
    why: 'parties, each time',
    places: 14,
    on: [on(AUG, [30], ['09:45', '10:45'], ['12:00', '13:00'])],
  },
  {
    row: 29,
    why: 'workdays only: not on 海の日 (20 July) and 山の日 (11 August)',
    places: null,
    on: [
      on(
        JUL,
        [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 21, 22, 23, 24, 27, 28, 29, 30, 31],
        ['09:00', '17:00'],
      ),
      on(
        AUG,
        [3, 4, 5, 6, 7, 10, 12, 13, 14, 17, 18, 19, 20, 21, 24, 25, 26, 27, 28, 31],
        ['09:00', '17:00'],
      ),
    ],
  },
  {
    row: 32,
    why: 'four days in two months, with a rule that they follow',
    places: 30,
    on: [on(SEP, [4, 18], ['18:00', '19:00']), on(OCT, [2, 16], ['18:00', '19:00'])],
  },
  { row: 36, why: 'parties', places: 20, on: [on(SEP, [6], ['10:00', '11:30'])] },
  {
    row: 41,
    why: 'Fridays and Saturdays end later',
    places: null,
    on: [
      on(JUL, [18, 24, 25, 31], ['09:30', '19:00']),
      on(JUL, [19, 20, 21, 22, 23, 26, 27, 28, 29, 30], ['09:30', '17:00']),
      on(AUG, [1, 7, 8, 14, 15, 21, 22, 28, 29], ['09:30', '19:00']),
      on(
        AUG,
        [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27, 30, 31],
        ['09:30', '17:00'],
      ),
      on(SEP, [4, 5, 11, 12, 18, 19], ['09:30', '19:00']),
      on(SEP, [1, 2, 3, 6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23], ['09:30', '17:00']),
    ],
  },
  {
    row: 43,
    why: 'a wave dash before the day, until after a line end',
    places: null,
    on: [on(AUG, through(1, 31), ['09:00', '17:00']), on(SEP, through(1, 25), ['09:00', '17:00'])],
  },
  {
    row: 44,
    why: 'numbered times with empty lines; places at the venue, none online',
    places: 36,
    on: [on(SEP, [27], ['13:00', '14:00'], ['14:45', '15:45'])],
  },
  {
    row: 48,
    why: 'the same a month later',
    places: 36,
    on: [on(OCT, [11], ['13:00', '14:00'], ['14:45', '15:45'])],
  },
];

/** The sessions of a checked row in order of time, as the importer gives them. */
export function checkedSessions({ on }: CheckedRow): { startsAt: string; endsAt: string }[] {
  const all = on.flatMap(({ month, days, hours }) =>
    days.flatMap((day) =>
      hours.map(([from, to]) => ({ startsAt: at(month, day, from), endsAt: at(month, day, to) })),
    ),
  );
  return all.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

function at(month: string, day: number, time: string): string {
  return `${month}-${String(day).padStart(2, '0')}T${time}:00+09:00`;
}

/** The rows that nobody can date or that say no end, and so are left out. */
export const ROWS_LEFT_OUT = [11, 12, 22, 27, 30, 31, 42, 50, 51] as const;
