import { alwaysFree, emptyWeek, isListed, type Opening, type Person } from '@app/matching';
import { openingObstacles, personObstacles, whyNobody, whyNothing } from './obstacles';

const NOW = new Date('2026-11-22T00:00:00Z');
const AT = NOW.getTime();
const HOUR = 3_600_000;
const here = { x: -3948527, y: 3364471, z: 3699000 };

const session = { number: 1, startsAt: AT + 24 * HOUR, endsAt: AT + 26 * HOUR, capacity: 2, taken: 1 };
const watering: Opening = {
  ...{ number: 1, groupNumber: 1, published: true, publishFrom: AT, publishUntil: null, deadline: null },
  ...{ field: 'green', kindredFields: [], wantedSkills: [], position: here, online: false },
  ...{ minimumAge: null, maximumAge: null, residency: [], qualifications: [], languages: [] },
  ...{ accessProvided: [], insuranceAsked: false },
  sessions: [{ ...session, cancelled: false }],
};
const sato: Person = {
  ...{ number: 1, birthDate: '1992-05-14', residency: ['lives'], week: alwaysFree(), daysAway: [] },
  ...{ position: here, longestWay: 3000, online: false, skills: [], wishes: [], languages: ['ja'] },
  ...{ qualifications: [], accessNeeds: [], guardianConsents: [], insurances: [], heldPlaces: [] },
  ...{ lastAskedOn: null, paused: false, declinedOpenings: [], blockedGroups: [] },
};

const sessions = (more: object) => [{ ...session, cancelled: false, ...more }];

const IN_THE_WAY: [string, Partial<Opening>][] = [
  ['not-published', { published: false }],
  ['not-yet', { publishFrom: AT + 1 }],
  ['window-over', { publishUntil: AT }],
  ['deadline-over', { deadline: AT }],
  ['no-session-to-come', { sessions: [] }],
  ['no-session-to-come', { sessions: sessions({ startsAt: AT }) }],
  ['no-session-to-come', { sessions: sessions({ cancelled: true }) }],
  ['full', { sessions: sessions({ taken: 2 }) }],
  ['no-place', { position: null }],
];

describe('an opening', () => {
  it('has nothing in the way where somebody is listed', () => {
    expect(isListed(sato, watering, NOW)).toBe(true);
    expect(openingObstacles(watering, NOW)).toEqual([]);
    expect(whyNobody(watering, 1, NOW)).toEqual([]);
    expect(whyNobody(watering, 0, NOW)).toEqual(['nobody-fits']);
  });

  it.each(IN_THE_WAY)('says %s, and lists nobody', (code, more) => {
    const opening = { ...watering, ...more };
    expect(openingObstacles(opening, NOW)).toEqual([code]);
    expect(whyNobody(opening, 0, NOW)).toEqual([code]);
    expect(isListed(sato, opening, NOW)).toBe(false);
  });

  it('online needs no place', () => {
    expect(openingObstacles({ ...watering, position: null, online: true }, NOW)).toEqual([]);
  });
});

const LACKING: [string, Partial<Person>][] = [
  ['paused', { paused: true }],
  ['no-availability', { week: emptyWeek() }],
  ['no-home', { position: null }],
];

describe('a card', () => {
  it('lacks nothing where something fits', () => {
    expect(personObstacles(sato)).toEqual([]);
    expect(whyNothing(sato, 3, 9)).toEqual([]);
    expect(whyNothing(sato, 0, 9)).toEqual(['nothing-fits']);
    expect(whyNothing(sato, 0, 0)).toEqual(['nothing-open']);
  });

  it.each(LACKING)('says %s, and fits nothing', (code, more) => {
    const person = { ...sato, ...more };
    expect(personObstacles(person)).toEqual([code]);
    expect(whyNothing(person, 0, 9)).toEqual([code]);
    expect(isListed(person, watering, NOW)).toBe(false);
  });
});
