import { held, kitchen, sato, session } from '../fixtures/kitchen';
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
      'the second of two',
      { from: '2026-12-05', until: '2026-12-06' },
      '2026-12-06',
      [{ from: '2026-12-05', until: '2026-12-05' }],
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

describe('a place released', () => {
  const morning = held('2026-12-05 09:00', '2026-12-05 10:00');
  const longer = held('2026-12-05 09:00', '2026-12-05 11:00');
  const later = held('2026-12-05 09:30', '2026-12-05 10:00');

  it.each([
    ['one', [morning], [longer, later]],
    ['two', [morning, later], [longer]],
    ['none', [], [morning, longer, later]],
  ])('is only the one of that very time: %s', (_, places, left) => {
    const pair = { person: sato({ heldPlaces: [morning, longer, later] }), opening: kitchen() };
    expect(applyChange(pair, { change: 'release-places', places }).person.heldPlaces).toEqual(left);
  });
});

describe('what the person adds to the card', () => {
  const person = sato();
  const cardWith = (change: Parameters<typeof applyChange>[1]) =>
    applyChange({ person, opening: kitchen() }, change).person;

  it('is one residency of those that would do', () => {
    expect(cardWith({ change: 'residency', anyOf: ['works', 'studies'] }).residency).toEqual([
      'lives',
      'works',
    ]);
  });

  it('is an insurance that covers from the day after joining', () => {
    expect(cardWith({ change: 'insurance', joinedOn: '2026-12-04' }).insurances).toEqual([
      { joinedOn: '2026-12-04', atOnce: false },
    ]);
  });

  it('is a consent, and are qualifications, of that day', () => {
    const that = { from: '2026-12-05', until: '2026-12-05' };
    expect(cardWith({ change: 'guardian-consent', on: '2026-12-05' }).guardianConsents).toEqual([that]);
    const change = { change: 'qualifications' as const, codes: ['nurse', 'dietitian'], on: '2026-12-05' };
    expect(cardWith(change).qualifications).toEqual([
      { code: 'nurse', ...that },
      { code: 'dietitian', ...that },
    ]);
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
