import { alwaysFree, type Opening, type Person, takeSnapshot } from '@app/matching';
import fc from 'fast-check';
import { askAgain, keptAnswer } from './kept-answer';

const NOW = new Date('2026-11-22T00:00:00Z');
const HOUR = 3_600_000;

const sato: Person = {
  ...{ number: 7, birthDate: '1992-05-14', residency: ['lives'], week: alwaysFree(), daysAway: [] },
  ...{ position: { x: -3948527.0004, y: 3364471.1, z: 3699000.5 }, longestWay: 3000, online: false },
  ...{ skills: ['cooking'], wishes: ['food'], languages: ['ja'], qualifications: [], accessNeeds: [] },
  ...{ guardianConsents: [], insurances: [], heldPlaces: [], lastAskedOn: null, paused: false },
  ...{ declinedOpenings: [], blockedGroups: [] },
};
const kitchen: Opening = {
  ...{ number: 3, groupNumber: 2, published: true, publishFrom: 0, publishUntil: null, deadline: null },
  ...{ field: 'food', kindredFields: [], wantedSkills: ['cooking'], position: sato.position, online: false },
  ...{ minimumAge: 15, maximumAge: null, residency: [], qualifications: [], languages: ['ja'] },
  ...{ accessProvided: [], insuranceAsked: true },
  sessions: [
    {
      number: 11,
      startsAt: NOW.getTime() + 48 * HOUR,
      endsAt: NOW.getTime() + 50 * HOUR,
      capacity: 4,
      taken: 1,
      cancelled: false,
    },
  ],
};

/** What the database gives back: keys in its own order, shorter ones first. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, stored(inner)]));
}

const kept = (person = sato, opening = kitchen) => {
  const answer = keptAnswer(takeSnapshot(person, opening, NOW));
  return { ...answer, snapshot: stored(answer.snapshot) as object };
};

describe('a kept explanation', () => {
  it('says the same again, whoever it is about', () => {
    const people = fc.record({
      birthDate: fc.constantFrom('1950-02-28', '2011-11-24', '2012-02-29', null),
      longestWay: fc.integer({ min: 500, max: 9000 }),
      week: fc.array(fc.bigInt({ min: 0n, max: 2n ** 48n - 1n }), { minLength: 7, maxLength: 7 }),
      skills: fc.subarray(['cooking', 'driving', 'music']),
      accessNeeds: fc.subarray(['step-free']),
      position: fc.option(fc.record({ x: fc.double(FINITE), y: fc.double(FINITE), z: fc.double(FINITE) })),
    });
    fc.assert(
      fc.property(people, (drawn) => {
        const { state, explanation } = askAgain(kept({ ...sato, ...drawn }));
        expect(state).toBe('same');
        expect(explanation?.verdicts).toHaveLength(12);
      }),
    );
  });

  it.each([
    ['a birthday', (text: string) => text.replace('1992-05-14', '1993-05-14')],
    ['one half-hour', (text: string) => text.replace('"ffffffffffff"', '"fffffffffffe"')],
    ['a place taken', (text: string) => text.replace('"taken":1', '"taken":2')],
    ['the moment', (text: string) => text.replace(/"now":\d+/, '"now":1')],
    ['a word that nobody kept', (text: string) => text.replace('"person":{', '"person":{"name":"佐藤",')],
    ['all of it', () => '{}'],
  ])('that was altered by %s is found by its hash', (_, alter) => {
    const answer = kept();
    const text = JSON.stringify(answer.snapshot);
    const snapshot = JSON.parse(alter(text));
    expect(JSON.stringify(snapshot)).not.toBe(text);
    expect(askAgain({ ...answer, snapshot })).toEqual({ state: 'altered', explanation: null });
  });

  it('is told apart when it is erased, of another version, or answered otherwise', () => {
    expect(askAgain({ ...kept(), snapshot: null })).toEqual({ state: 'erased', explanation: null });
    expect(askAgain({ ...kept(), engine: '0' }).state).toBe('other-engine');
    expect(askAgain({ ...kept(), answerHash: 'another' }).state).toBe('differs');
  });
});

const FINITE = { noNaN: true, noDefaultInfinity: true } as const;
