import type { IndicatorName } from './indicators';
import { targetProblems } from './target-problems';

const codes = (indicator: IndicatorName, target: number | null, year: number | null) =>
  targetProblems(indicator, { target, year }, 2026).map(({ code }) => code);

test.each<[string, IndicatorName, number | null, number | null, string[]]>([
  ['a number and a year', 'residents', 3000, 2030, []],
  ['none at all', 'residents', null, null, []],
  ['this year', 'towns', 100, 2026, []],
  ['a number without a year', 'groups', 40, null, ['target-year-not-valid']],
  ['a year without a number', 'groups', null, 2030, ['target-not-valid']],
  ['more than a hundred percent', 'towns', 101, 2030, ['percent-not-valid']],
  ['half a group', 'groups', 1.5, 2030, ['target-not-valid']],
  ['what is no number', 'groups', Number.NaN, Number.NaN, ['target-not-valid', 'target-year-not-valid']],
  ['a year that is over', 'groups', 40, 2025, ['target-year-not-valid']],
  ['令和', 'groups', 40, 8, ['target-year-not-valid']],
])('%s', (_, indicator, target, year, problems) => {
  expect(codes(indicator, target, year)).toEqual(problems);
});
