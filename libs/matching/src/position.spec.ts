import { metresAway } from '../fixtures/kitchen';
import { chord, positionOf, travelTime } from './position';

describe('positions', () => {
  it('lie on a sphere of 6,371,008.8 m', () => {
    expect(positionOf(0, 0)).toEqual({ x: 6_371_008.8, y: 0, z: 0 });
    const { x, y, z } = positionOf(35.6307, 139.4494);
    expect(Math.hypot(x, y, z)).toBeCloseTo(6_371_008.8, 6);
  });

  it('measure 永山駅 to 多摩センター駅 as 2.1 km, with or without the earth between', () => {
    const nagayama = positionOf(35.6301, 139.4481);
    const center = positionOf(35.6252, 139.4238);
    const straight = chord(nagayama, center);
    const arc = 2 * 6_371_008.8 * Math.asin(straight / 2 / 6_371_008.8);
    expect(Math.round(straight)).toBe(2263);
    expect(arc - straight).toBeLessThan(0.001);
  });

  it('are as far there as back, and nowhere from themselves', () => {
    const [a, b] = [positionOf(35.63, 139.44), positionOf(35.62, 139.42)];
    expect(chord(a, b)).toBe(chord(b, a));
    expect(chord(a, a)).toBe(0);
  });
});

describe('the time to travel', () => {
  it.each([
    [0, 10],
    [200, 11],
    [2000, 20],
  ])('for %i m is %i minutes', (metres, minutes) => {
    expect(travelTime(metresAway(0), metresAway(metres))).toBe(minutes * 60_000);
  });

  it('is rounded up to the millisecond', () => {
    expect(travelTime(metresAway(0), metresAway(200.001))).toBe(11 * 60_000 + 1);
  });

  it('keeps ten minutes where one of the two is online', () => {
    expect(travelTime(null, metresAway(9000))).toBe(600_000);
    expect(travelTime(null, null)).toBe(600_000);
  });
});
