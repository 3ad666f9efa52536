import { lengthFields, lengthFormProblems, typedLengths, valuesOf } from './clock.form';

const WAIT = 'resident-answers-offer';

describe('the form of a clock', () => {
  it('has a field for each of two steps of one name', () => {
    expect(lengthFields(WAIT)).toEqual(['end-after', 'end-before-session']);
  });

  it('reads numbers in full width, and nothing else', () => {
    const body = {
      ...{ 'end-after': ' ４８ ', 'end-after-unit': 'hours' },
      ...{ 'end-before-session': 'あした', 'end-before-session-unit': 'days' },
    };
    expect(typedLengths(WAIT, body)).toEqual([
      { amount: 48, unit: 'hours' },
      { amount: Number.NaN, unit: 'days' },
    ]);
  });

  it('shows what it reads', () => {
    const lengths = [
      { amount: 48, unit: 'hours' as const },
      { amount: 24, unit: 'hours' as const },
    ];
    expect(typedLengths(WAIT, stringsOf(valuesOf(WAIT, lengths)))).toEqual(lengths);
  });

  it('says a problem at its field', () => {
    expect(lengthFormProblems(WAIT, [{ at: 1, code: 'length-out-of-order' }])).toEqual([
      { field: 'end-before-session', code: 'length-out-of-order' },
    ]);
  });
});

function stringsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
}
