import { isSettled, lengthProblems, stepsOf } from './length-problems';
import { defaultOf } from './lengths';
import { WAITS, type Wait } from './waits';

const days = (amount: number) => ({ amount, unit: 'days' });
const hours = (amount: number) => ({ amount, unit: 'hours' });
const workingDays = (amount: number) => ({ amount, unit: 'working-days' });

describe('the lengths of a wait', () => {
  it('may all be what they are by default', () => {
    const waits = (Object.keys(WAITS) as Wait[]).filter((wait) => !isSettled(wait));
    for (const wait of waits)
      expect(
        lengthProblems(
          wait,
          stepsOf(wait).map(({ at }) => defaultOf(at)),
        ),
      ).toEqual([]);
  });

  it.each([
    [0, 'days'],
    [-1, 'days'],
    [1.5, 'days'],
    [Number.NaN, 'days'],
    [61, 'days'],
    [1441, 'hours'],
    [41, 'working-days'],
    [3, 'weeks'],
    [3, 'toString'],
  ])('are never %p %s', (amount, unit) => {
    const problems = lengthProblems('resident-answers-invitation', [{ amount, unit }]);
    expect(problems).toEqual([{ at: 0, code: 'length-not-valid' }]);
  });

  it.each([days(60), hours(1440), workingDays(40), hours(1)])('may be %p', (length) => {
    expect(lengthProblems('resident-answers-invitation', [length])).toEqual([]);
  });

  it('are each later than the one before, whatever they are counted in', () => {
    const wait = 'group-answers-interest';
    expect(lengthProblems(wait, [days(3), days(6), days(6)])).toEqual([
      { at: 2, code: 'length-out-of-order' },
    ]);
    expect(lengthProblems(wait, [days(3), hours(71), days(10)])).toEqual([
      { at: 1, code: 'length-out-of-order' },
    ]);
    expect(lengthProblems(wait, [workingDays(3), days(6), days(10)])).toEqual([]);
  });

  it('count towards a session the other way round, and in no working days', () => {
    const wait = 'session-comes';
    expect(lengthProblems(wait, [days(7), days(3), days(1), hours(2)])).toEqual([]);
    expect(lengthProblems(wait, [days(7), days(8), days(1), hours(2)])).toEqual([
      { at: 1, code: 'length-out-of-order' },
    ]);
    expect(lengthProblems(wait, [workingDays(7), days(3), days(1), hours(2)])).toEqual([
      { at: 0, code: 'length-not-valid' },
    ]);
  });

  it('are not compared where they count from different moments', () => {
    expect(lengthProblems('resident-answers-offer', [hours(2), hours(48)])).toEqual([]);
  });

  it('stay where law and letters name them', () => {
    expect(lengthProblems('person-is-erased', [days(6), days(7)])).toEqual([
      { at: 0, code: 'length-settled' },
    ]);
  });
});
