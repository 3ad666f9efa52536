import { openPlaces } from './need';

const NOW = new Date('2026-11-23T00:00:00Z');
const later = NOW.getTime() + 3_600_000;
const session = { number: 1, startsAt: later, endsAt: later + 1, capacity: 3, taken: 1, cancelled: false };

test.each([
  ['free ones', [session], 1, 2],
  ['two sessions', [session, session], 2, 4],
  ['a full one', [{ ...session, taken: 3 }], 1, 0],
  ['one without a limit', [{ ...session, capacity: null }], 1, 9],
  [
    'cancelled and begun ones',
    [
      { ...session, cancelled: true },
      { ...session, startsAt: NOW.getTime() },
    ],
    0,
    0,
  ],
])('%s', (_, sessions, count, free) => {
  expect(openPlaces({ sessions }, NOW)).toEqual({ sessions: count, free });
});
