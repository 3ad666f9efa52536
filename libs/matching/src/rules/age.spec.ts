import { session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Opening } from '../model';

describe('age, on the day of the session (5 December 2026)', () => {
  it.each<[string, string | null, Partial<Opening>, boolean]>([
    ['turns 18 that day', '2008-12-05', { minimumAge: 18 }, true],
    ['turns 18 the day after', '2008-12-06', { minimumAge: 18 }, false],
    ['is 75 until the day after', '1950-12-06', { maximumAge: 75 }, true],
    ['turns 76 that day', '1950-12-05', { maximumAge: 75 }, false],
    ['has exactly the one age asked for', '2008-12-05', { minimumAge: 18, maximumAge: 18 }, true],
    ['has no known birth date', null, { minimumAge: 0 }, false],
    ['has no known birth date, under a maximum', null, { maximumAge: 75 }, false],
    ['has no known birth date, but no age is asked', null, {}, true],
    ['is born that day', '2026-12-05', { maximumAge: 3 }, true],
    ['is born the day after', '2026-12-06', { maximumAge: 3 }, false],
    ['is not born yet', '2030-01-01', { maximumAge: 75 }, false],
  ])('who %s', (_, birthDate, opening, holds) => {
    expect(verdict('age', { birthDate }, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names a lower minimum or a higher maximum, whichever is fewer years', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2030-12-07 10:00', '2030-12-07 12:00', { number: 101 }),
    ];
    const only = (years: number) => ({ minimumAge: years, maximumAge: years, sessions });
    expect(verdict('age', { birthDate: '2008-12-01' }, only(21)).wouldHold).toEqual({
      change: 'maximum-age',
      years: 22,
    });
    expect(verdict('age', { birthDate: '2008-12-01' }, only(19)).wouldHold).toEqual({
      change: 'minimum-age',
      years: 18,
    });
  });

  it('is unknown before the birth date', () => {
    expect(verdict('age', { birthDate: '2030-01-01' }).datum.sessions[0]?.age).toBeNull();
  });

  it('names the nearest limit that would let the person in', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2027-03-06 10:00', '2027-03-06 12:00', { number: 101 }),
    ];
    const failed = verdict('age', { birthDate: '2012-01-15' }, { minimumAge: 18, sessions });
    expect(failed.wouldHold).toEqual({ change: 'minimum-age', years: 15 });
    expect(failed.datum.sessions.map(({ age }) => age)).toEqual([14, 15]);
    expect(verdict('age', { birthDate: '1946-01-15' }, { maximumAge: 75 }).wouldHold).toEqual({
      change: 'maximum-age',
      years: 80,
    });
    expect(verdict('age', { birthDate: null }, { minimumAge: 18 }).wouldHold).toBeNull();
  });
});
