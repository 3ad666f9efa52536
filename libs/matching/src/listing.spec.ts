import { held, kitchen, metresAway, NOW, sato } from '../fixtures/kitchen';
import { checkEligibility } from './eligibility';
import { isListed, listedSessions } from './listing';
import type { Opening, Person } from './model';
import { emptyWeek } from './week';

const ALONE: [string, Partial<Person>, Partial<Opening>][] = [
  ['opening-open', {}, { published: false }],
  ['age', {}, { maximumAge: 40 }],
  ['residency', {}, { residency: ['works'] }],
  ['qualification', {}, { qualifications: ['dietitian'] }],
  ['language', {}, { languages: ['en'] }],
  ['time', { week: emptyWeek() }, {}],
  ['distance', { position: metresAway(2001) }, {}],
  ['access', { accessNeeds: ['step-free'] }, {}],
  ['no-overlap', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 11:00')] }, {}],
  ['willing', { paused: true }, {}],
];

describe('the list', () => {
  it('has whoever passes every rule', () => {
    expect(isListed(sato(), kitchen(), NOW)).toBe(true);
  });

  it('has the sessions that the verdicts leave', () => {
    const [first] = kitchen().sessions;
    const taken = { ...first, number: 2, capacity: 1, taken: 1 } as typeof first & object;
    const cases: [Partial<Person>, Partial<Opening>][] = [
      [{}, {}],
      [{}, { sessions: [taken, ...kitchen().sessions] }],
      ...ALONE.map(([, person, opening]): [Partial<Person>, Partial<Opening>] => [person, opening]),
    ];
    for (const [person, opening] of cases) {
      const [one, other] = [sato(person), kitchen(opening)];
      expect(listedSessions(one, other, NOW)).toEqual(checkEligibility(one, other, NOW).fittingSessions);
    }
    expect(listedSessions(sato(), kitchen(), NOW)).toEqual([first?.number]);
  });

  it.each(ALONE)('is closed by %s alone', (rule, person, opening) => {
    const [one, other] = [sato(person), kitchen(opening)];
    const failed = checkEligibility(one, other, NOW).verdicts.filter(({ holds }) => !holds);
    expect(failed.map((each) => each.rule)).toEqual([rule]);
    expect(isListed(one, other, NOW)).toBe(false);
  });

  it('is not closed by a missing consent or insurance', () => {
    const [minor, insured] = [sato({ birthDate: '2010-04-02' }), kitchen({ insuranceAsked: true })];
    expect(isListed(minor, insured, NOW)).toBe(true);
    expect(checkEligibility(minor, insured, NOW)).toMatchObject({ eligible: true, placeable: false });
  });
});
