import { consentDays } from './consent-days';

const AT = new Date('2026-11-22T00:00:00Z');
const needing = (...days: string[]) => days.map((lastDay) => ({ lastDay }));

describe('the days until which a guardian may consent', () => {
  it.each([
    ['one activity', needing('2026-12-05'), '2026-12-05', '2027-03-31'],
    ['the later of two', needing('2026-12-19', '2026-12-05'), '2026-12-19', '2027-03-31'],
    ['beyond the fiscal year', needing('2027-04-10'), '2027-04-10', '2027-04-10'],
  ])('%s', (_, waiting, asked, year) => {
    expect(consentDays(waiting, AT)).toEqual({ asked, year });
  });

  it('ends on 31 March of the same year from January on', () => {
    expect(consentDays(needing('2027-02-01'), new Date('2027-01-10T00:00:00Z')).year).toBe('2027-03-31');
  });

  it('goes by the calendar of Tokyo: its 1 April begins at 15:00 of the day before', () => {
    const eve = new Date('2027-03-31T14:59:00Z');
    expect(consentDays(needing('2027-03-31'), eve).year).toBe('2027-03-31');
    expect(consentDays(needing('2027-04-01'), new Date('2027-03-31T15:00:00Z')).year).toBe('2028-03-31');
  });

  it('says nothing where nothing waits', () => {
    expect(() => consentDays([], AT)).toThrow(RangeError);
  });
});
