import { fiscalYear } from './fiscal-year';

test.each([
  ['2026-04-01T00:00:00+09:00', 2026],
  ['2026-03-31T23:59:59+09:00', 2025],
  ['2026-12-31T23:59:59+09:00', 2026],
  ['2027-01-01T00:00:00+09:00', 2026],
])('%s lies in fiscal year %s', (at, year) => {
  expect(fiscalYear(new Date(at))).toBe(year);
});
