import type { DeskRow } from '@app/matches';
import { byDue, daysLeft, EVERYTHING, filterQuery, isDue, passes, readFilter } from './desk-filter';

const NOW = new Date('2026-11-22T10:00:00+09:00');
const GROUP = '018f0000-0000-7000-8000-000000000001';
const row = (id: string, differs: Partial<DeskRow> = {}): DeskRow => ({
  ...{ kind: 'match', id, title: 'こども食堂の配膳', note: '永山|60', since: NOW, dueAt: null },
  ...{ isOverdue: false, areaNumber: 5, groupId: GROUP, groupName: '永山こども食堂' },
  ...differs,
});
const due = (day: string) => ({ dueAt: new Date(`2026-11-${day}T10:00:00+09:00`) });

test('a match is due after three working days, a group after five', () => {
  expect(daysLeft(row('a'), NOW)).toBe(4);
  expect(daysLeft(row('a', { kind: 'group' }), NOW)).toBe(8);
});

test('what came in ten days ago is late', () => {
  expect(daysLeft(row('a', { since: new Date('2026-11-12T10:00:00+09:00') }), NOW)).toBe(-5);
});

test('the clock’s own time goes first', () => {
  expect(daysLeft(row('a', due('24')), NOW)).toBe(2);
});

test('an address is read back as it was written', () => {
  const filter = { kind: 'match', area: 5, due: 'late', group: GROUP, page: 2 } as const;
  const query = filterQuery(filter, { done: 'approved' });
  expect(query).toBe(`?kind=match&area=5&due=late&group=${GROUP}&page=2&done=approved`);
  expect(readFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  expect(filterQuery(EVERYTHING)).toBe('');
});

test.each([
  { kind: 'everything' },
  { kind: ['match'] },
  { area: '0' },
  { area: '-1' },
  { due: 'never' },
  { group: "' OR 1=1" },
  { page: '1e9' },
])('%p filters nothing', (query) => {
  expect(readFilter(query)).toEqual(EVERYTHING);
});

test('what is late is not due today, and the week has both ends', () => {
  expect(isDue(row('a', due('20')), 'late', NOW)).toBe(true);
  expect(isDue(row('a', { ...due('25'), isOverdue: true }), 'late', NOW)).toBe(true);
  expect(isDue(row('a', due('20')), 'week', NOW)).toBe(false);
  expect(isDue(row('a', due('22')), 'today', NOW)).toBe(true);
  expect(isDue(row('a', due('28')), 'week', NOW)).toBe(true);
  expect(isDue(row('a', due('29')), 'week', NOW)).toBe(false);
});

test('a facet left open lets its other choices through', () => {
  const filter = { ...EVERYTHING, kind: 'match', area: 3 } as const;
  expect(passes(row('a'), filter, NOW)).toBe(false);
  expect(passes(row('a'), filter, NOW, 'area')).toBe(true);
  expect(passes(row('a', { kind: 'group', areaNumber: 3 }), filter, NOW, 'area')).toBe(false);
});

test('the soonest due stands first, before it what has gone to the head coordinator', () => {
  const rows = [
    row('a', due('25')),
    row('b', due('23')),
    row('c', { ...due('30'), isOverdue: true }),
    row('d', due('23')),
  ];
  expect(rows.sort(byDue).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a']);
});
