import { targetFormProblems, targetTyped, targetValues } from './target.form';

describe('the form of a target', () => {
  it.each([
    ['１,２００', '2030', { target: 1200, year: 2030 }],
    ['', '  ', { target: null, year: null }],
    ['たくさん', '令和12', { target: Number.NaN, year: Number.NaN }],
    ['-3', ['2030'], { target: Number.NaN, year: Number.NaN }],
  ])('reads %j by %j', (indicatorTarget, indicatorYear, read) => {
    expect(targetTyped({ indicatorTarget, indicatorYear })).toEqual(read);
  });

  it('shows what stands, and nothing where nothing does', () => {
    expect(targetValues({ target: 40, year: 2030 })).toEqual({ indicatorTarget: 40, indicatorYear: 2030 });
    expect(targetTyped(targetValues(null))).toEqual({ target: null, year: null });
  });

  it('says a problem at its field', () => {
    expect(targetFormProblems([{ field: 'year', code: 'target-year-not-valid' }])).toEqual([
      { field: 'indicatorYear', code: 'target-year-not-valid' },
    ]);
  });
});
