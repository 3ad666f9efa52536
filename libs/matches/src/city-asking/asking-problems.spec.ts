import { type AskingProblem, askingProblems } from './asking-problems';

const WAVES = [9, 13, 18];
const wrong = (weeklyAsks: number, from: number, until: number, waves: readonly number[] = WAVES) =>
  askingProblems({ weeklyAsks, quiet: { from, until } }, waves).map(
    ({ field, code }: AskingProblem) => `${field} ${code}`,
  );

describe('what the city may set', () => {
  it.each([
    [1, 21, 8],
    [7, 0, 5],
    [3, 23, 9],
  ])('%s a week, quiet %s–%s', (weekly, from, until) => {
    expect(wrong(weekly, from, until)).toEqual([]);
  });

  it.each<[string, number, number, number, string[]]>([
    ['no ask at all', 0, 21, 8, ['weekly-asks weekly-asks-not-valid']],
    ['more than one a day', 8, 21, 8, ['weekly-asks weekly-asks-not-valid']],
    ['half an ask', 1.5, 21, 8, ['weekly-asks weekly-asks-not-valid']],
    ['what is no number', Number.NaN, 21, 8, ['weekly-asks weekly-asks-not-valid']],
    ['a night at noon', 1, 12, 8, ['quiet-from quiet-from-not-valid']],
    ['a night without an end', 1, 21, 21, ['quiet-until quiet-until-not-valid']],
    ['a night over the evening’s wave', 1, 18, 8, ['quiet-from quiet-over-waves']],
    ['a night over the morning’s wave', 1, 21, 10, ['quiet-until quiet-over-waves']],
    ['over both', 1, 17, 11, ['quiet-from quiet-over-waves', 'quiet-until quiet-over-waves']],
  ])('not %s', (_, weekly, from, until, problems) => {
    expect(wrong(weekly, from, until)).toEqual(problems);
  });
});
