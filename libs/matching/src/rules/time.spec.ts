import { held, session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';
import { weekFrom } from '../week';

describe('time', () => {
  const free = (from: number, to: number) => ({ week: weekFrom([{ weekday: 5, from, to }]) });
  const night = { sessions: [session('2026-12-05 22:00', '2026-12-06 01:00')] };
  const saturdayNight = { weekday: 5, from: 44, to: 48 };
  const sundayEarly = { weekday: 6, from: 0, to: 2 };

  it.each<[string, Partial<Person>, Partial<Opening>, boolean]>([
    ['ends exactly when the availability ends', free(20, 24), {}, true],
    ['ends half an hour later', free(20, 23), {}, false],
    ['begins half an hour earlier', free(21, 24), {}, false],
    [
      'ends a minute into the next half-hour',
      free(20, 24),
      { sessions: [session('2026-12-05 10:00', '2026-12-05 12:01')] },
      false,
    ],
    ['is on a day away', { daysAway: [{ from: '2026-12-05', until: '2026-12-05' }] }, {}, false],
    ['is the day after days away', { daysAway: [{ from: '2026-12-01', until: '2026-12-04' }] }, {}, true],
    [
      'is the day before days away without end',
      { daysAway: [{ from: '2026-12-06', until: null }] },
      {},
      true,
    ],
    ['passes midnight, both days free', { week: weekFrom([saturdayNight, sundayEarly]) }, night, true],
    ['passes midnight, the second day not free', { week: weekFrom([saturdayNight]) }, night, false],
    [
      'passes midnight into a day away',
      { daysAway: [{ from: '2026-12-06', until: '2026-12-06' }] },
      night,
      false,
    ],
    ['ends before it begins', {}, { sessions: [session('2026-12-05 12:00', '2026-12-05 10:00')] }, false],
  ])('a session that %s', (_, person, opening, holds) => {
    expect(verdict('time', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names the half-hours that are missing, for the session that needs fewest', () => {
    const sessions = [
      session('2026-12-05 08:00', '2026-12-05 13:00'),
      session('2026-12-12 10:00', '2026-12-12 13:00', { number: 101 }),
    ];
    expect(verdict('time', free(20, 24), { sessions }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 5, from: 24, to: 26 }],
      notAway: [],
    });
  });

  it('counts the half-hours, wherever on the day they lie', () => {
    const sessions = [
      session('2026-12-05 06:00', '2026-12-05 09:00'),
      session('2026-12-06 18:00', '2026-12-06 20:00', { number: 101 }),
    ];
    expect(verdict('time', { week: weekFrom([]) }, { sessions }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 6, from: 36, to: 40 }],
      notAway: [],
    });
  });

  it('does not propose a session that another place stands in the way of', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2026-12-13 09:00', '2026-12-13 12:00', { number: 101 }),
    ];
    const busy = { week: weekFrom([]), heldPlaces: [held('2026-12-05 11:00', '2026-12-05 13:00')] };
    expect(verdict('time', busy, { sessions }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 6, from: 18, to: 24 }],
      notAway: [],
    });
  });

  it('names the day away', () => {
    const away = { ...free(20, 24), daysAway: [{ from: '2026-12-01', until: '2026-12-10' }] };
    expect(verdict('time', away).wouldHold).toEqual({
      change: 'free-time',
      ranges: [],
      notAway: ['2026-12-05'],
    });
    expect(verdict('time', away).datum.sessions[0]).toMatchObject({ missing: [], away: ['2026-12-05'] });
  });
});
