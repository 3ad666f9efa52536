import { type ClockSetting, latest, lengthOf } from './lengths';

const KEY = { wait: 'resident-answers-invitation', step: 'end', moment: 'after' } as const;
const AT = { after: { amount: 4, unit: 'days' } } as const;
const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const set = (date: number, amount: number | null): ClockSetting => ({
  ...KEY,
  ...{ amount, unit: amount === null ? null : 'days', changedAt: day(date) },
});
const SETTINGS = [set(20, null), set(10, 6), set(15, 9)];
const lengthAt = (date: number) => lengthOf(KEY.wait, { step: 'end', at: AT }, SETTINGS, day(date)).amount;

describe('the length of a step', () => {
  it.each([
    [9, 4],
    [10, 6],
    [14, 6],
    [15, 9],
    [19, 9],
    [20, 4],
    [30, 4],
  ])('of what began to wait on day %i is %i days', (date, amount) => {
    expect(lengthAt(date)).toBe(amount);
  });

  it('is not taken from another moment of the same name', () => {
    const other = { ...set(10, 6), moment: 'before-session' as const };
    expect(latest(KEY, [other], day(30))).toBeNull();
  });
});
