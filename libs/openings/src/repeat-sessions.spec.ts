import { sessionsOfRule, withRepeats } from './repeat-sessions';

const at = (text: string) => new Date(`${text}:00+09:00`);

/** From nine thirty to half past eleven, for ten people. */
function daysOf(first: string, rrule: string, skipHolidays = false, most = 60): string[] | null {
  const times = { firstStart: at(`${first}T09:30`), firstEnd: at(`${first}T11:30`), capacity: 10 };
  const sessions = sessionsOfRule({ ...times, rrule, skipHolidays }, most);
  return (
    sessions?.map(({ startsAt }) => startsAt.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })) ?? null
  );
}

describe('sessions of a rule', () => {
  it.each([
    ['every week', '2026-11-28', 'FREQ=WEEKLY;COUNT=3', ['2026-11-28', '2026-12-05', '2026-12-12']],
    ['every two weeks', '2026-11-28', 'FREQ=WEEKLY;INTERVAL=2;COUNT=2', ['2026-11-28', '2026-12-12']],
    [
      'on two days of the week',
      '2026-12-01',
      'FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4',
      ['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11'],
    ],
    ['until a day, which counts', '2026-11-28', 'FREQ=WEEKLY;UNTIL=20261205', ['2026-11-28', '2026-12-05']],
    [
      'on the second Saturday',
      '2026-12-12',
      'FREQ=MONTHLY;BYDAY=2SA;COUNT=3',
      ['2026-12-12', '2027-01-09', '2027-02-13'],
    ],
    [
      'on the fifth Saturday, in months that have one',
      '2027-01-30',
      'FREQ=MONTHLY;BYDAY=5SA;COUNT=3',
      ['2027-01-30', '2027-05-29', '2027-07-31'],
    ],
    [
      'on the last Saturday',
      '2027-01-30',
      'FREQ=MONTHLY;BYDAY=-1SA;COUNT=3',
      ['2027-01-30', '2027-02-27', '2027-03-27'],
    ],
    [
      'on the 31st, in months that have one',
      '2026-12-31',
      'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3',
      ['2026-12-31', '2027-01-31', '2027-03-31'],
    ],
    [
      'on the last day of the month',
      '2027-01-31',
      'FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3',
      ['2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    [
      'on a day of the rule, where the first is none',
      '2026-11-28',
      'FREQ=WEEKLY;BYDAY=SU;COUNT=1',
      ['2026-11-29'],
    ],
  ])('%s', (_, first, rrule, days) => {
    expect(daysOf(first, rrule)).toEqual(days);
  });

  it('leaves out holidays on wish: 11 January 2027 is the coming of age day', () => {
    const rrule = 'FREQ=WEEKLY;COUNT=3';
    expect(daysOf('2027-01-04', rrule)).toEqual(['2027-01-04', '2027-01-11', '2027-01-18']);
    expect(daysOf('2027-01-04', rrule, true)).toEqual(['2027-01-04', '2027-01-18']);
  });

  it('keeps times and capacity', () => {
    const times = { firstStart: at('2026-11-28T22:00'), firstEnd: at('2026-11-29T00:30'), capacity: null };
    expect(sessionsOfRule({ ...times, rrule: 'FREQ=WEEKLY;COUNT=2', skipHolidays: false }, 60)?.[1]).toEqual({
      startsAt: at('2026-12-05T22:00'),
      endsAt: at('2026-12-06T00:30'),
      capacity: null,
    });
  });

  it.each([
    [5, 5],
    [100, 60],
  ])('ends after the most: %i', (most, number) => {
    expect(daysOf('2026-11-28', 'FREQ=WEEKLY', false, most)).toHaveLength(number);
  });

  it('finds sixty fifth Saturdays', () => {
    expect(daysOf('2027-01-30', 'FREQ=MONTHLY;BYDAY=5SA')).toHaveLength(60);
  });

  it.each([
    'nonsense',
    '',
    'FREQ=DAILY',
    'FREQ=SECONDLY;COUNT=3',
    'FREQ=MONTHLY;BYDAY=6SA',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;UNTIL=20200101',
    'FREQ=WEEKLY;COUNT=2\nEXDATE:20261205T093000',
  ])('is null for %j', (rrule) => {
    expect(daysOf('2026-11-28', rrule)).toBeNull();
  });
});

describe('sessions with repeats', () => {
  const session = (day: string) => ({
    startsAt: at(`${day}T09:30`),
    endsAt: at(`${day}T11:30`),
    capacity: null,
  });

  it('keeps what stands and adds what is missing', () => {
    const typed = [session('2026-11-28'), session('2026-12-05')];
    const all = withRepeats(typed, { rrule: 'FREQ=WEEKLY;COUNT=3', skipHolidays: false });
    expect(all).toEqual([...typed, session('2026-12-12')]);
  });

  it('adds nothing to nothing', () => {
    expect(withRepeats([], { rrule: 'FREQ=WEEKLY', skipHolidays: false })).toEqual([]);
  });
});
