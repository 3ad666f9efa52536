import type { DeskRow } from '@app/matches';
import { EVERYTHING } from './desk-filter';
import { pageOf } from './page-links';

const rows = Array.from({ length: 45 }, (_, index) => ({ id: `case-${index}` }) as DeskRow);
const on = (page: number) => ({ rows, filter: { ...EVERYTHING, page } });

test('twenty stand on a page, and the rest on the last', () => {
  expect(pageOf(on(1), null)).toEqual({ number: 1, of: 3, first: 0, end: 20 });
  expect(pageOf(on(3), null)).toEqual({ number: 3, of: 3, first: 40, end: 45 });
});

test('a page past the end is the last one, and an empty list has one page', () => {
  expect(pageOf(on(9), null).number).toBe(3);
  expect(pageOf({ rows: [], filter: EVERYTHING }, null)).toEqual({ number: 1, of: 1, first: 0, end: 0 });
});

test('the open case brings its own page', () => {
  expect(pageOf(on(1), 'case-20').number).toBe(2);
  expect(pageOf(on(1), 'answered meanwhile').number).toBe(1);
});
