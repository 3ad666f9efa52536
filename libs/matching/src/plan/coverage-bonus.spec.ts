import { coverageBonus } from './coverage-bonus';

describe('the points for covering a session', () => {
  it.each([
    [0, []],
    [1, [10, 5, 2, 1]],
    [50, [500, 250, 125, 62, 31, 15, 7, 3, 1]],
  ])('at %i are halved from person to person: %j', (coverage, points) => {
    expect(coverageBonus(coverage)).toEqual(points);
  });

  it('make the first person at 1000 worth another perfect fit', () => {
    expect(coverageBonus(1000)[0]).toBe(10_000);
  });
});
