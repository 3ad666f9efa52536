import { askingFormProblems, askingTyped, askingValues } from './asking.form';

const TYPED = { cityWeeklyAsks: '２', cityQuietFrom: ' 22 ', cityQuietUntil: '7' };

describe('the form of the city’s asking', () => {
  it('reads numbers in full width, and nothing else', () => {
    expect(askingTyped(TYPED)).toEqual({ weeklyAsks: 2, quiet: { from: 22, until: 7 } });
    const wrong = askingTyped({ cityWeeklyAsks: '週2回', cityQuietFrom: ['21'], cityQuietUntil: '-8' });
    expect(wrong).toEqual({ weeklyAsks: Number.NaN, quiet: { from: Number.NaN, until: Number.NaN } });
    expect(askingTyped({}).weeklyAsks).toBeNaN();
  });

  it('shows what it reads', () => {
    const settings = { weeklyAsks: 3, quiet: { from: 0, until: 6 } };
    const shown = Object.entries(askingValues(settings)).map(([field, value]) => [field, String(value)]);
    expect(askingTyped(Object.fromEntries(shown))).toEqual(settings);
  });

  it('says a problem at its field', () => {
    expect(askingFormProblems([{ field: 'quiet-until', code: 'quiet-over-waves' }])).toEqual([
      { field: 'cityQuietUntil', code: 'quiet-over-waves' },
    ]);
  });
});
