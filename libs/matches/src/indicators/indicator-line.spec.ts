import { indicatorLine } from './indicator-line';

const by2030 = (target: number) => ({ target, year: 2030 });

describe('how far an indicator has come', () => {
  it.each([
    ['residents', 250, 1000, 25],
    ['residents', 1200, 1000, 100],
    ['residents', 999, 1000, 99],
    ['residents', 0, 0, 100],
    ['days-to-answer', 6, 3, 50],
    ['days-to-answer', 2, 3, 100],
    ['days-to-answer', 0, 3, 100],
    ['answered-in-time', 45, 90, 50],
  ] as const)('%s: %s of %s is %s percent of the way', (indicator, value, target, reached) => {
    expect(indicatorLine(indicator, value, by2030(target)).reached).toBe(reached);
  });

  it('is not said without a value or a target', () => {
    expect(indicatorLine('groups', null, by2030(40)).reached).toBeNull();
    expect(indicatorLine('groups', 12, null)).toMatchObject({ item: 6, unit: 'number', reached: null });
  });
});
