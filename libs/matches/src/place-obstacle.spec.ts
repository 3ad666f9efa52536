import { alwaysFree, type Opening, type Person } from '@app/matching';
import { placeObstacle } from './place-obstacle';

const at = (text: string) => new Date(`${text}+09:00`).getTime();
const now = new Date('2027-03-01T00:00:00Z');

const session = (number: number, day: string) => ({
  number,
  startsAt: at(`${day}T10:00`),
  endsAt: at(`${day}T12:00`),
  capacity: 5,
  taken: 0,
  cancelled: false,
});

const opening: Opening = {
  ...{ number: 1, groupNumber: 1, published: true, publishFrom: 0, publishUntil: null, deadline: null },
  ...{ field: 'green', kindredFields: [], wantedSkills: [], position: null, online: true },
  ...{
    minimumAge: null,
    maximumAge: null,
    residency: [],
    qualifications: [],
    languages: [],
    accessProvided: [],
  },
  insuranceAsked: true,
  sessions: [session(1, '2027-03-27'), session(2, '2027-04-03')],
};

const person: Person = {
  ...{
    number: 1,
    birthDate: '1952-03-03',
    residency: ['lives'],
    week: alwaysFree(),
    daysAway: [],
    position: null,
  },
  ...{ longestWay: 3000, online: true, skills: [], wishes: [], languages: ['ja'], qualifications: [] },
  ...{ accessNeeds: [], guardianConsents: [], heldPlaces: [], lastAskedOn: null, paused: false },
  ...{ declinedOpenings: [], blockedGroups: [] },
  insurances: [{ joinedOn: '2026-06-01', atOnce: false }],
};

const on = (...numbers: number[]): Opening => ({
  ...opening,
  sessions: opening.sessions.filter((each) => numbers.includes(each.number)),
});

describe('placeObstacle', () => {
  it('judges each chosen session by itself: insurance ends with March', () => {
    expect(placeObstacle(person, on(1), now)).toBeNull();
    expect(placeObstacle(person, on(2), now)).toBe('insurance');
    expect(placeObstacle(person, on(1, 2), now)).toBe('insurance');
  });

  it('asks a minor for a guardian’s consent', () => {
    expect(placeObstacle({ ...person, birthDate: '2012-03-03' }, on(1), now)).toBe('guardian-consent');
  });

  it('leaves what was judged at the interest to that', () => {
    expect(placeObstacle({ ...person, languages: [], paused: true }, on(1), now)).toBeNull();
  });
});
