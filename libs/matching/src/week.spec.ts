import * as fc from 'fast-check';
import { week } from '../fixtures/cities';
import { tokyo } from '../fixtures/kitchen';
import { alwaysFree, emptyWeek, InvalidWeekRange, isFree, rangesOf, weekFrom } from './week';

const saturdayMorning = weekFrom([{ weekday: 5, from: 18, to: 24 }]);
const span = (from: string, until: string) => ({ startsAt: tokyo(from), endsAt: tokyo(until) });

describe('a week', () => {
  it('comes back as the ranges that made it, joined and in order', () => {
    const made = weekFrom([
      { weekday: 5, from: 24, to: 28 },
      { weekday: 0, from: 0, to: 48 },
      { weekday: 5, from: 18, to: 24 },
    ]);
    expect(rangesOf(made)).toEqual([
      { weekday: 0, from: 0, to: 48 },
      { weekday: 5, from: 18, to: 28 },
    ]);
  });

  it('is the same made again from its ranges', () => {
    fc.assert(fc.property(week, (made) => expect(weekFrom(rangesOf(made))).toEqual(made)));
  });

  it('can be all free or not at all', () => {
    expect(rangesOf(emptyWeek())).toEqual([]);
    expect(rangesOf(alwaysFree())).toHaveLength(7);
    expect(alwaysFree()[0]).toBe(2n ** 48n - 1n);
  });

  it.each([
    { weekday: 7, from: 0, to: 1 },
    { weekday: 0, from: 5, to: 5 },
    { weekday: 0, from: 0, to: 49 },
    { weekday: 0, from: -1, to: 4 },
    { weekday: 0, from: 0.5, to: 4 },
  ])('refuses %o', (range) => {
    expect(() => weekFrom([range])).toThrow(InvalidWeekRange);
  });

  it('says which range it refuses', () => {
    const range = { weekday: 5, from: 24, to: 18 };
    expect(new InvalidWeekRange(range)).toMatchObject({
      code: 'invalid-week-range',
      range,
      message: 'weekday 5, half-hours 24 to 18',
    });
  });

  it('is free to the end of the last free half-hour', () => {
    expect(isFree(saturdayMorning, span('2026-12-05 09:00', '2026-12-05 12:00'))).toBe(true);
    expect(isFree(saturdayMorning, span('2026-12-05 09:00', '2026-12-05 12:01'))).toBe(false);
    expect(isFree(saturdayMorning, span('2026-12-05 08:59', '2026-12-05 12:00'))).toBe(false);
    expect(isFree(saturdayMorning, span('2026-12-06 09:00', '2026-12-06 12:00'))).toBe(false);
  });

  it('is free over midnight where both days are', () => {
    const night = span('2026-12-05 22:00', '2026-12-06 02:00');
    const evening = { weekday: 5, from: 44, to: 48 };
    const early = { weekday: 6, from: 0, to: 4 };
    expect(isFree(weekFrom([evening, early]), night)).toBe(true);
    expect(isFree(weekFrom([evening]), night)).toBe(false);
    expect(isFree(weekFrom([early]), night)).toBe(false);
  });

  it('is never free for a span that ends before it starts', () => {
    expect(isFree(alwaysFree(), span('2026-12-05 12:00', '2026-12-05 09:00'))).toBe(false);
  });
});
