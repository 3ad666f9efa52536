import { held, metresAway, session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Person } from '../model';

describe('no-overlap, with a place held elsewhere', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['another day', { heldPlaces: [held('2026-12-06 10:00', '2026-12-06 12:00')] }, true],
    ['at the same time', { heldPlaces: [held('2026-12-05 10:00', '2026-12-05 12:00')] }, false],
    ['around it', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 13:00')] }, false],
    [
      '10 min + 2 km before, just in time',
      { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:40', metresAway(2000))] },
      true,
    ],
    [
      '10 min + 2 km before, a minute late',
      { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:41', metresAway(2000))] },
      false,
    ],
    [
      '10 min + 2 km after, just in time',
      { heldPlaces: [held('2026-12-05 12:20', '2026-12-05 13:00', metresAway(2000))] },
      true,
    ],
    [
      '10 min + 2 km after, a minute early',
      { heldPlaces: [held('2026-12-05 12:19', '2026-12-05 13:00', metresAway(2000))] },
      false,
    ],
    [
      'at the same place ten minutes after',
      { heldPlaces: [held('2026-12-05 12:10', '2026-12-05 13:00')] },
      true,
    ],
    [
      'at the same place at once after',
      { heldPlaces: [held('2026-12-05 12:00', '2026-12-05 13:00')] },
      false,
    ],
    ['online ten minutes before', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 09:50', null)] }, true],
    ['online at once before', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 10:00', null)] }, false],
  ])('%s', (_, person, holds) => {
    expect(verdict('no-overlap', person)).toMatchObject({ holds, blocks: 'list' });
  });

  it('asks nobody to travel who can join from home', () => {
    const online = {
      online: true,
      heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:50', metresAway(9000))],
    };
    expect(verdict('no-overlap', online, { online: true }).holds).toBe(true);
    expect(verdict('no-overlap', online, { online: false }).holds).toBe(false);
  });

  it('names the place in the way and the time the way takes', () => {
    const busy = { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:41', metresAway(2000))] };
    const { datum, wouldHold } = verdict('no-overlap', busy);
    expect(datum.sessions[0]?.conflicts).toMatchObject([{ travelMinutes: 20 }]);
    expect(wouldHold).toMatchObject({
      change: 'release-places',
      places: [{ endsAt: busy.heldPlaces[0]?.endsAt }],
    });
  });

  it('would hold for the session with the fewest places in the way', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2026-12-12 10:00', '2026-12-12 12:00', { number: 101 }),
    ];
    const [early, late, only] = [
      held('2026-12-05 09:00', '2026-12-05 10:30'),
      held('2026-12-05 11:30', '2026-12-05 13:00'),
      held('2026-12-12 11:00', '2026-12-12 13:00'),
    ];
    expect(verdict('no-overlap', { heldPlaces: [early, late, only] }, { sessions }).wouldHold).toEqual({
      change: 'release-places',
      places: [{ startsAt: only.startsAt, endsAt: only.endsAt }],
    });
  });
});
