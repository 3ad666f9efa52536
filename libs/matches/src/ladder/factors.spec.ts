import { fieldSort, fittingSessions, waySort } from './factors';
import { learnFactors } from './learn-factors';

const parts = { skills: 1500, field: 2500, distance: 2000, time: 1500, rest: 1000 };

test.each([
  [2500, 'wished'],
  [1000, 'kindred'],
  [0, 'other'],
])('%i points for the field: %s', (field, sort) => {
  expect(fieldSort({ ...parts, field })).toBe(sort);
});

test.each([
  [2000, false, 'near'],
  [1334, false, 'near'],
  [1333, false, 'middle'],
  [667, false, 'middle'],
  [666, false, 'far'],
  [1200, false, 'middle'],
  [1200, true, 'online'],
])('%i points for the way, online %s: %s', (distance, online, sort) => {
  expect(waySort({ online }, { ...parts, distance })).toBe(sort);
});

test.each([
  [1500, 3, 3],
  [500, 3, 1],
  [1000, 3, 2],
  [0, 1, 1],
])('%i points for the time of %i sessions: %i fit', (time, open, fitting) => {
  expect(fittingSessions({ ...parts, time }, open)).toBe(fitting);
});

test('sorts that say yes more often than their people’s own rates made expect weigh more', () => {
  const prior = { yes: 1, no: 9 };
  const ask = (field: 'wished' | 'other', isYes: boolean) =>
    ({ field, way: 'near', ownAsked: 0, ownYes: 0, isYes }) as const;
  const asks = [
    ...Array.from({ length: 200 }, (_, at) => ask('wished', at < 40)),
    ...Array.from({ length: 200 }, () => ask('other', false)),
  ];
  const { field, way } = learnFactors(asks, prior);
  expect(field.wished).toBeCloseTo((40 + 20) / (20 + 20), 10);
  expect(field.other).toBeCloseTo(20 / (20 + 20), 10);
  expect(field.kindred).toBe(1);
  expect(way.near).toBeCloseTo((40 + 20) / (40 + 20), 10);
});
