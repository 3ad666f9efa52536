import { session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

describe('insurance', () => {
  const on = (day: string) => ({ insuranceAsked: true, sessions: [session(`${day} 10:00`, `${day} 12:00`)] });
  const joined = (joinedOn: string, atOnce = false) => ({ insurances: [{ joinedOn, atOnce }] });

  it.each<[string, Partial<Person>, Partial<Opening>, boolean]>([
    ['nothing asked, nothing held', {}, {}, true],
    ['asked and not held', {}, on('2026-12-05'), false],
    ['joined the day before', joined('2026-12-04'), on('2026-12-05'), true],
    ['joined that very day', joined('2026-12-05'), on('2026-12-05'), false],
    ['joined that very day in a declared disaster', joined('2026-12-05', true), on('2026-12-05'), true],
    ['on 31 March, the last day', joined('2026-04-10'), on('2027-03-31'), true],
    ['on 1 April, the cover of the old year', joined('2026-04-10'), on('2027-04-01'), false],
    ['joined on 31 March, for the new year', joined('2027-03-31'), on('2027-04-01'), true],
    ['joined on 31 March, for that day', joined('2027-03-31'), on('2027-03-31'), false],
    ['joined at once on 31 March, for the next day', joined('2027-03-31', true), on('2027-04-01'), false],
    ['joined on 30 March, for the next day', joined('2027-03-30'), on('2027-03-31'), true],
    ['joined on 30 March, for the new year', joined('2027-03-30'), on('2027-04-01'), false],
    [
      'of last year and of this',
      { insurances: [...joined('2026-04-10').insurances, ...joined('2027-04-02').insurances] },
      on('2027-04-03'),
      true,
    ],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('insurance', person, opening)).toMatchObject({ holds, blocks: 'place' });
  });

  it('would do if joined the day before at the latest', () => {
    expect(verdict('insurance', {}, on('2026-12-05')).wouldHold).toEqual({
      change: 'insurance',
      joinedOn: '2026-12-04',
    });
  });

  it('comes too late for a session today', () => {
    expect(verdict('insurance', {}, on('2026-11-23')).wouldHold).toBeNull();
    expect(verdict('insurance', {}, on('2026-11-24')).wouldHold).toMatchObject({ joinedOn: '2026-11-23' });
  });
});
