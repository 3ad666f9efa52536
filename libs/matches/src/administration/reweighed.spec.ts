import type { FoundPerson } from '@app/engine';
import { tieBreak } from '@app/matching';
import { reweighed, STANDING_WEIGHTS } from './reweighed';

const DAY = 20_780;
const OPENING = 7;

/** One in twelve of whom each fits a little less: skills fall, distance rises. */
function people(count: number): FoundPerson[] {
  return Array.from({ length: count }, (_, at) => {
    const parts = { skills: 3000 - 100 * at, field: 1000, distance: 60 * at, time: 750, rest: 1000 };
    const score = Object.values(parts).reduce((sum, points) => sum + points, 0);
    return { person: at + 1, personId: `person-${at + 1}`, score, parts };
  });
}

describe('a list with other weights', () => {
  it('stays as it is with those of now', () => {
    expect(reweighed(OPENING, people(40), STANDING_WEIGHTS, DAY)).toEqual({ gone: 0, isFirstAnother: false });
  });

  it('turns round where nearness counts for all', () => {
    const near = { ...STANDING_WEIGHTS, skills: 0 };
    expect(reweighed(OPENING, people(40), near, DAY)).toEqual({ gone: 10, isFirstAnother: true });
  });

  it('changes places within the ten without letting anybody go', () => {
    const near = { ...STANDING_WEIGHTS, skills: 0 };
    expect(reweighed(OPENING, people(10), near, DAY)).toEqual({ gone: 0, isFirstAnother: true });
  });

  it('lets equals stand as the tie-break of the day has them', () => {
    const [one, other] = people(2).map((person) => ({ ...person, parts: people(1)[0]?.parts }));
    const equals = [one, other].sort(
      (a, b) => tieBreak(a?.person ?? 0, OPENING, DAY) - tieBreak(b?.person ?? 0, OPENING, DAY),
    ) as FoundPerson[];
    const heavier = { ...STANDING_WEIGHTS, time: 1499, rest: 333 };
    expect(reweighed(OPENING, equals, heavier, DAY)).toEqual({ gone: 0, isFirstAnother: false });
  });

  it('is nothing where nobody fits', () => {
    expect(reweighed(OPENING, [], STANDING_WEIGHTS, DAY)).toEqual({ gone: 0, isFirstAnother: false });
  });
});
