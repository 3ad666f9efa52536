import { digestPeriods } from './digest-period';

const at = (time: string) => digestPeriods(new Date(`2026-11-${time}+09:00`));

test.each([
  ['23T09:00', '2026-11-23', '2026-11-23'],
  ['23T08:59', '2026-11-16', '2026-11-22'],
  ['29T23:00', '2026-11-23', '2026-11-29'],
  ['30T09:00', '2026-11-30', '2026-11-30'],
])('at %s the week began on %s, and the day is %s', (time, week, day) => {
  expect(at(time).map(({ rhythm, period }) => [rhythm, period])).toEqual([
    ['weekly', week],
    ['daily', day],
  ]);
});

test('what appeared since the digest before is new', () => {
  expect(at('23T10:00').map(({ since }) => since)).toEqual([
    new Date('2026-11-16T09:00:00+09:00'),
    new Date('2026-11-22T09:00:00+09:00'),
  ]);
});
