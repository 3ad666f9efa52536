import { kitchen, metresAway, NOW, sato, session } from '../fixtures/kitchen';
import type { Opening, Person } from './model';
import { rankOpenings, rankPeople } from './rank';
import { weekFrom } from './week';

const personParts = (person: Partial<Person>, opening: Partial<Opening> = {}) =>
  rankPeople(kitchen(opening), [sato(person)], NOW).candidates[0]?.parts;
const openingParts = (person: Partial<Person>, opening: Partial<Opening> = {}) =>
  rankOpenings(sato(person), [kitchen(opening)], NOW).candidates[0]?.parts;

describe('skills', () => {
  it.each([
    [[], [], 1500],
    [['cooking'], [], 0],
    [['cooking', 'childcare'], ['cooking'], 1500],
    [['cooking', 'childcare', 'driving'], ['cooking'], 1000],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['a', 'b'], 857],
    [['cooking', 'childcare'], ['childcare', 'cooking', 'music'], 3000],
  ])('wanted %j, offered %j: %i', (wantedSkills, skills, points) => {
    expect(personParts({ skills }, { wantedSkills })?.skills).toBe(points);
  });
});

describe('field', () => {
  it.each([
    [['food'], 2500],
    [['food', 'health'], 2500],
    [['health'], 1000],
    [['health', 'seniors'], 1000],
    [['green'], 0],
    [[], 0],
  ])('wishes %j for food: %i', (wishes, points) => {
    expect(personParts({ wishes })?.field).toBe(points);
  });
});

describe('distance', () => {
  it.each([
    [0, 2000],
    [1, 1999],
    // 1001 on paper: one order of float operations, rounded down, is the contract.
    [999, 1000],
    [1000, 1000],
    [1999.5, 0],
    [2000, 0],
  ])('%d m of 2000: %i', (metres, points) => {
    expect(personParts({ position: metresAway(metres) })?.distance).toBe(points);
  });

  it.each<[string, Partial<Person>, Partial<Opening>, number]>([
    ['online, far away', { online: true, position: metresAway(90_000) }, { online: true }, 1200],
    [
      'online, and nearer than that is worth',
      { online: true, position: metresAway(400) },
      { online: true },
      1600,
    ],
    [
      'online, and farther than that is worth',
      { online: true, position: metresAway(1000) },
      { online: true },
      1200,
    ],
    ['online only', { online: true }, { online: true, position: null }, 1200],
    ['at the place, who does not want to be online', { position: metresAway(1000) }, { online: true }, 1000],
  ])('%s', (_, person, opening, points) => {
    expect(personParts(person, opening)?.distance).toBe(points);
  });
});

describe('time', () => {
  const at = (day: string, number: number, differs = {}) =>
    session(`${day} 10:00`, `${day} 12:00`, { number, ...differs });
  const saturdays = { week: weekFrom([{ weekday: 5, from: 20, to: 24 }]) };
  const three = [at('2026-12-05', 1), at('2026-12-06', 2), at('2026-12-13', 3)];

  it('is the share of the open sessions that fit, rounded down', () => {
    expect(personParts(saturdays, { sessions: three })?.time).toBe(500);
    expect(personParts(saturdays, { sessions: three.slice(0, 2) })?.time).toBe(750);
    expect(personParts({}, { sessions: three })?.time).toBe(1500);
    const seven = ['12-05', '12-06', '12-07', '12-08', '12-09', '12-10', '12-11'];
    expect(personParts(saturdays, { sessions: seven.map((day, n) => at(`2026-${day}`, n)) })?.time).toBe(214);
  });

  it('counts neither full nor cancelled nor past sessions', () => {
    const sessions = [
      at('2026-12-05', 1),
      at('2026-12-06', 2, { taken: 4 }),
      at('2026-12-13', 3, { cancelled: true }),
      at('2026-11-22', 4),
    ];
    expect(personParts(saturdays, { sessions })?.time).toBe(1500);
  });

  it('is not touched by consent or insurance', () => {
    const minor = { ...saturdays, birthDate: '2010-04-02' };
    expect(personParts(minor, { sessions: three, insuranceAsked: true })?.time).toBe(500);
  });
});

describe('rest', () => {
  it.each([
    [null, 1000],
    ['2026-10-26', 1000],
    ['2026-10-27', 964],
    ['2026-11-22', 35],
    ['2026-11-23', 0],
    ['2026-11-24', 0],
  ])('last asked on %s: %i', (lastAskedOn, points) => {
    expect(personParts({ lastAskedOn })?.rest).toBe(points);
  });
});

describe('need', () => {
  const of = (capacity: number | null, taken: number, day = '2026-12-05') =>
    session(`${day} 10:00`, `${day} 12:00`, { capacity, taken, number: taken });

  it('is the share of free places in the sessions that fit, rounded down', () => {
    expect(openingParts({}, { sessions: [of(4, 0)] })?.need).toBe(1000);
    expect(openingParts({}, { sessions: [of(3, 1)] })?.need).toBe(666);
    expect(openingParts({}, { sessions: [of(3, 1), of(4, 0, '2026-12-06')] })?.need).toBe(857);
    expect(openingParts({}, { sessions: [of(9, 8), of(null, 50, '2026-12-06')] })?.need).toBe(1000);
  });

  it('does not count sessions that do not fit', () => {
    const saturdays = { week: weekFrom([{ weekday: 5, from: 20, to: 24 }]) };
    expect(openingParts(saturdays, { sessions: [of(4, 3), of(null, 0, '2026-12-06')] })?.need).toBe(250);
  });
});

it('adds up to 10,000 at most, in both directions', () => {
  const best = { skills: ['cooking', 'childcare'], position: metresAway(0) };
  expect(rankPeople(kitchen(), [sato(best)], NOW).candidates[0]?.score).toBe(10_000);
  expect(rankOpenings(sato(best), [kitchen()], NOW).candidates[0]?.score).toBe(10_000);
});
