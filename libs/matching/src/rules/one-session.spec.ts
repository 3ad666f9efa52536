import { held, kitchen, NOW, sato, session } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import { checkEligibility } from '../eligibility';
import type { Opening, Person } from '../model';
import { weekFrom } from '../week';

const SATURDAY = { weekday: 5, from: 20, to: 24 };

describe('a session must fit in every respect at once', () => {
  const first = session('2026-12-05 10:00', '2026-12-05 12:00', { number: 1 });
  const second = session('2026-12-06 10:00', '2026-12-06 12:00', { number: 2 });
  const sessions = [first, second];
  const failedRules = (person: Partial<Person>, opening: Partial<Opening>) =>
    checkEligibility(sato(person), kitchen({ sessions, ...opening }), NOW)
      .verdicts.filter(({ holds }) => !holds)
      .map(({ rule }) => rule);

  it('old enough for the second only, free on the first only', () => {
    const young = { birthDate: '2008-12-06', week: weekFrom([SATURDAY]) };
    expect(failedRules(young, { minimumAge: 18 })).toEqual(['time']);
    expect(verdict('time', young, { sessions, minimumAge: 18 }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 6, from: 20, to: 24 }],
      notAway: [],
    });
  });

  it('free on the first only, where another place is held', () => {
    const busy = { week: weekFrom([SATURDAY]), heldPlaces: [held('2026-12-05 11:00', '2026-12-05 13:00')] };
    expect(failedRules(busy, {})).toEqual(['no-overlap']);
  });

  it('consent for the first only, insured for the second only: listed for both, no place in either', () => {
    const person = sato({
      birthDate: '2010-04-02',
      guardianConsents: [{ from: '2026-12-05', until: '2026-12-05' }],
      insurances: [{ joinedOn: '2026-12-05', atOnce: false }],
    });
    const result = checkEligibility(person, kitchen({ sessions, insuranceAsked: true }), NOW);
    expect(result).toMatchObject({
      eligible: true,
      placeable: false,
      fittingSessions: [1, 2],
      placeableSessions: [],
    });
    expect(result.verdicts.filter(({ holds }) => !holds).map(({ rule }) => rule)).toEqual(['insurance']);
  });

  it('one that fits suffices', () => {
    expect(checkEligibility(sato({ week: weekFrom([SATURDAY]) }), kitchen({ sessions }), NOW)).toMatchObject({
      eligible: true,
      placeable: true,
      fittingSessions: [1],
    });
  });
});
