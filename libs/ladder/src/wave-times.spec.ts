import { isQuiet, mayBeWaveHours, nextWave, USUAL_NIGHT } from './wave-times';

const tokyo = (time: string) => new Date(`2026-11-${time}+09:00`);

describe('the next wave', () => {
  it.each([
    ['23T07:59', '23T09:00'],
    ['23T09:00', '23T13:00'],
    ['23T12:59', '23T13:00'],
    ['23T13:00:01', '23T18:00'],
    ['23T18:00', '24T09:00'],
    ['23T23:30', '24T09:00'],
    ['23T00:10', '23T09:00'],
  ])('after %s is at %s', (after, next) => {
    expect(nextWave(tokyo(after), [18, 9, 13])).toEqual(tokyo(next));
  });
});

test.each([
  ['23T20:59', false],
  ['23T21:00', true],
  ['24T00:00', true],
  ['24T07:59', true],
  ['24T08:00', false],
])('quiet at %s: %s', (time, quiet) => {
  expect(isQuiet(tokyo(time), USUAL_NIGHT)).toBe(quiet);
});

test.each([
  ['23T22:30', { from: 23, until: 6 }, false],
  ['23T23:30', { from: 23, until: 6 }, true],
  ['24T06:00', { from: 23, until: 6 }, false],
  ['24T00:30', { from: 0, until: 5 }, true],
  ['23T23:30', { from: 0, until: 5 }, false],
  ['24T03:00', { from: 8, until: 8 }, false],
])('at %s, with a night of %j: %s', (time, night, quiet) => {
  expect(isQuiet(tokyo(time), night)).toBe(quiet);
});

test.each([
  [[9, 13, 18], true],
  [[8], true],
  [[], false],
  [[7, 12], false],
  [[9, 21], false],
  [[9, 10], false],
  [[9.5], false],
  [[8, 11, 14, 17, 20], false],
  [[-1], false],
  [[24], false],
])('hours %j may be set: %s', (hours, may) => {
  expect(mayBeWaveHours(hours, USUAL_NIGHT)).toBe(may);
});

test('hours of waves lie outside the night that is set', () => {
  expect(mayBeWaveHours([7, 22], { from: 23, until: 6 })).toBe(true);
  expect(mayBeWaveHours([9], { from: 21, until: 10 })).toBe(false);
});
