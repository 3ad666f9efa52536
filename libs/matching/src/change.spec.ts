import { kitchen, sato, session } from '../fixtures/kitchen';
import { applyChange } from './change';
import type { DayRange, Person } from './model';

describe('a day taken back from days away', () => {
  const daysAfter = (away: DayRange, day: string) =>
    applyChange(
      { person: sato({ daysAway: [away] }), opening: kitchen() },
      { change: 'free-time', ranges: [], notAway: [day] },
    ).person.daysAway;

  it.each<[string, DayRange, string, DayRange[]]>([
    ['the only one', { from: '2026-12-05', until: '2026-12-05' }, '2026-12-05', []],
    [
      'the first',
      { from: '2026-12-05', until: '2026-12-07' },
      '2026-12-05',
      [{ from: '2026-12-06', until: '2026-12-07' }],
    ],
    [
      'one between',
      { from: '2026-12-01', until: null },
      '2026-12-05',
      [
        { from: '2026-12-01', until: '2026-12-04' },
        { from: '2026-12-06', until: null },
      ],
    ],
    [
      'one outside',
      { from: '2026-12-01', until: '2026-12-02' },
      '2026-12-05',
      [{ from: '2026-12-01', until: '2026-12-02' }],
    ],
  ])('%s', (_, away, day, left) => {
    expect(daysAfter(away, day)).toEqual(left);
  });
});

describe('an opening reopened', () => {
  it('has a place more in the session named, and no other limits', () => {
    const full = { capacity: 4, taken: 4 };
    const opening = kitchen({
      published: false,
      deadline: 1,
      publishUntil: 1,
      sessions: [
        session('2026-12-05 10:00', '2026-12-05 12:00', { ...full, number: 1 }),
        session('2026-12-06 10:00', '2026-12-06 12:00', { ...full, number: 2 }),
      ],
    });
    const after = applyChange(
      { person: sato(), opening },
      { change: 'reopen', lift: ['full'], session: 2 },
    ).opening;
    expect(after).toMatchObject({ published: true, deadline: null, publishUntil: null });
    expect(after.sessions.map(({ capacity }) => capacity)).toEqual([4, 5]);
  });
});

it('keeps what the person had', () => {
  const before: Person = sato({ languages: ['ja'], residency: ['lives'] });
  const { person } = applyChange(
    { person: before, opening: kitchen() },
    { change: 'languages', codes: ['ne'] },
  );
  expect(person).toEqual({ ...before, languages: ['ja', 'ne'] });
});
