import { fillRepeats } from './recurrence.form';

const NOW = new Date('2026-11-22T09:00:00+09:00');
const row = (at: number, day: string) => ({
  [`date-${at}`]: day,
  [`start-${at}`]: '9:30',
  [`end-${at}`]: '11:30',
  [`capacity-${at}`]: '4',
});
const typed = (more: Record<string, string>, day = '2026-11-28') => ({
  title: '花壇の水やり',
  ...row(0, day),
  ...more,
});
const daysIn = (values: Readonly<Record<string, unknown>>) =>
  Array.from({ length: 60 }, (_, at) => values[`date-${at}`]).filter(Boolean);

describe('days filled in by a repetition', () => {
  it.each([
    ['weekly', '2026-11-28', '2026-12-12', ['2026-11-28', '2026-12-05', '2026-12-12']],
    ['every-two-weeks', '2026-11-28', '2026-12-12', ['2026-11-28', '2026-12-12']],
    ['monthly', '2026-11-28', '2027-01-31', ['2026-11-28', '2026-12-26', '2027-01-23']],
    ['monthly', '2027-01-30', '2027-04-01', ['2027-01-30', '2027-02-27', '2027-03-27']],
  ])('%s from %s until %s', (recurrence, day, recurrenceUntil, days) => {
    const { values, added } = fillRepeats(typed({ recurrence, recurrenceUntil }, day), NOW);
    expect(daysIn(values)).toEqual(days);
    expect(added).toBe(days.length - 1);
    expect(values).toMatchObject({ 'start-1': '09:30', 'end-1': '11:30', 'capacity-1': '4' });
    expect(values).toMatchObject({ title: '花壇の水やり', recurrence: 'none' });
  });

  it('leaves out holidays on wish', () => {
    const wish = { recurrence: 'weekly', recurrenceUntil: '2027-01-18', skipHolidays: 'yes' };
    expect(daysIn(fillRepeats(typed(wish, '2027-01-04'), NOW).values)).toEqual(['2027-01-04', '2027-01-18']);
  });

  it('fills the rows after those that are used, and writes no day twice', () => {
    const wish = { recurrence: 'weekly', recurrenceUntil: '2026-12-12', ...row(3, '2026-12-05') };
    const { values } = fillRepeats(typed(wish), NOW);
    expect(values).toMatchObject({ 'date-0': '2026-11-28', 'date-3': '2026-12-05', 'date-4': '2026-12-12' });
    expect(daysIn(values)).toHaveLength(3);
  });

  it('stops at sixty', () => {
    const wish = { recurrence: 'weekly', recurrenceUntil: '2030-12-31' };
    expect(daysIn(fillRepeats(typed(wish), NOW).values)).toHaveLength(60);
  });

  it.each([
    ['recurrence', { recurrence: 'none', recurrenceUntil: '2026-12-12' }],
    ['recurrence', { recurrence: 'daily', recurrenceUntil: '2026-12-12' }],
    ['recurrenceUntil', { recurrence: 'weekly', recurrenceUntil: '' }],
    ['date-0', { recurrence: 'weekly', recurrenceUntil: '2026-12-12', 'date-0': '2026-02-30' }],
  ])('says what is wrong: %s', (field, wish) => {
    const all = typed(wish);
    const { values, problems } = fillRepeats(all, NOW);
    expect(problems[0]?.field).toBe(field);
    expect(values).toBe(all);
  });
});
