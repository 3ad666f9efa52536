import { metresAway } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import type { Opening, Person } from '../model';

type Case = [string, Partial<Person>, Partial<Opening>, boolean];

describe('distance', () => {
  it.each<Case>([
    ['at the end of the longest way', { position: metresAway(2000) }, {}, true],
    ['a millimetre beyond', { position: metresAway(2000.001) }, {}, false],
    ['at the end of the shortest longest way', { position: metresAway(500), longestWay: 500 }, {}, true],
    ['home unknown', { position: null }, {}, false],
    ['place unknown', {}, { position: null }, false],
    ['far, both online', { position: metresAway(90_000), online: true }, { online: true }, true],
    ['far, only the opening online', { position: metresAway(90_000) }, { online: true }, false],
    ['far, only the person online', { position: metresAway(90_000), online: true }, {}, false],
    ['online without any place', { position: null, online: true }, { position: null, online: true }, true],
    ['near, the opening online too', {}, { online: true }, true],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('distance', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('would hold for a longest way of whole metres', () => {
    const failed = verdict('distance', { position: metresAway(2000.001) });
    expect(failed.datum).toMatchObject({ metres: 2001, longestWay: 2000 });
    expect(failed.wouldHold).toEqual({ change: 'longest-way', metres: 2001 });
  });

  it('would hold online, where the opening is', () => {
    expect(verdict('distance', { position: metresAway(90_000) }, { online: true }).wouldHold).toEqual({
      change: 'join-online',
    });
  });

  it('has nothing to propose while a position is unknown', () => {
    expect(verdict('distance', { position: null })).toMatchObject({
      datum: { metres: null },
      wouldHold: null,
    });
  });
});
