import { STANDING_WEIGHTS } from '@app/matches';
import { typedWeights, weightValues } from './weights.form';

const fields = (more: Record<string, string> = {}) => ({
  ...Object.fromEntries(
    Object.entries(weightValues(STANDING_WEIGHTS)).map(([field, value]) => [field, String(value)]),
  ),
  ...more,
});

describe('weights that are tried', () => {
  it('are those of now until something is typed', () => {
    expect(typedWeights(fields())).toEqual({ weights: STANDING_WEIGHTS, problems: [] });
  });

  it.each(['', '-1', '10001', '千', '1.5'])('are not %j', (typed) => {
    expect(typedWeights(fields({ 'weight-of-time': typed })).problems).toEqual([
      { field: 'weight-of-time', code: 'weight-not-valid' },
    ]);
  });

  it.each(['0', '10000', '１５００'])('may be %j', (typed) => {
    expect(typedWeights(fields({ 'weight-of-time': typed })).problems).toEqual([]);
  });
});
