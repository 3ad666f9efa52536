import { editionIn, editionName, editionOf, yearOf } from './edition';

test.each([
  ['2026-08', { year: 2026, month: 8 }],
  ['2026-8', null],
  ['2026-13', null],
  ['令和8年8月', null],
])('%s', (text, expected) => {
  expect(editionOf(text)).toEqual(expected);
});

test('where none is given, the fiscal year named most often counts', () => {
  expect(editionIn([])).toEqual({ year: 2026, month: 8 });
  expect(editionIn(['令和９年度　企画展', '令和9年度講座', '令和８年度の報告'])).toEqual({
    year: 2027,
    month: 8,
  });
});

test('months are at most four back and seven ahead', () => {
  const years = Array.from({ length: 12 }, (_, i) => yearOf(i + 1, { year: 2026, month: 8 }));
  expect(years).toEqual([2027, 2027, 2027, ...Array(9).fill(2026)]);
  expect(yearOf(12, { year: 2026, month: 2 })).toBe(2025);
  expect(editionName({ year: 2026, month: 8 })).toBe('2026-08');
});
