import { held, metresAway, session, tokyo } from '../../fixtures/kitchen';
import { verdict } from '../../fixtures/verdict';
import { weekFrom } from '../week';
import { LIST_SESSION_RULES, OPENING_RULE, PERSON_RULES, PLACE_SESSION_RULES, RULE_CODES } from '.';

const SESSION = { session: 100, day: '2026-12-05' };
const minor = { birthDate: '2010-04-02' };

describe('what a rule looked at', () => {
  it('is for opening-open what stands in the way, and the sessions to come', () => {
    const full = session('2026-12-06 10:00', '2026-12-06 12:00', { number: 101, taken: 4 });
    const over = session('2026-11-20 10:00', '2026-11-20 12:00', { number: 99 });
    const sessions = [over, session('2026-12-05 10:00', '2026-12-05 12:00'), full];
    expect(verdict('opening-open', {}, { sessions, published: false }).datum).toEqual({
      obstacles: ['not-published'],
      upcoming: 2,
      withFreePlace: 1,
    });
  });

  it('is for age the limits, and the age at each session', () => {
    expect(verdict('age', {}, { minimumAge: 16, maximumAge: 67 }).datum).toEqual({
      minimum: 16,
      maximum: 67,
      sessions: [{ ...SESSION, age: 68 }],
    });
  });

  it('is for guardian-consent the age and whether there is one, each day', () => {
    const [first, second] = ['2026-12-05', '2026-12-06'].map((day, at) =>
      session(`${day} 10:00`, `${day} 12:00`, { number: 100 + at }),
    );
    const guardianConsents = [{ from: '2026-12-06', until: null }];
    const { datum } = verdict(
      'guardian-consent',
      { ...minor, guardianConsents },
      { sessions: [first!, second!] },
    );
    expect(datum).toEqual({
      sessions: [
        { ...SESSION, age: 16, consent: false },
        { session: 101, day: '2026-12-06', age: 16, consent: true },
      ],
    });
  });

  it('is for residency what is asked and what is stated', () => {
    expect(verdict('residency', {}, { residency: ['works', 'studies'] }).datum).toEqual({
      anyOf: ['works', 'studies'],
      stated: ['lives'],
    });
  });

  it('is for qualification what is required, and what is missing on the day', () => {
    const qualifications = [{ code: 'nurse', from: '2020-04-01', until: null }];
    expect(
      verdict('qualification', { qualifications }, { qualifications: ['nurse', 'dietitian'] }).datum,
    ).toEqual({
      required: ['nurse', 'dietitian'],
      sessions: [{ ...SESSION, missing: ['dietitian'] }],
    });
  });

  it('is for language what is required and what is missing', () => {
    expect(verdict('language', {}, { languages: ['ja', 'ne'] }).datum).toEqual({
      required: ['ja', 'ne'],
      missing: ['ne'],
    });
  });

  it('is for time the half-hours that are missing and the days away', () => {
    const week = weekFrom([{ weekday: 5, from: 20, to: 23 }]);
    expect(verdict('time', { week }).datum).toEqual({
      sessions: [
        {
          ...SESSION,
          startsAt: tokyo('2026-12-05 10:00'),
          endsAt: tokyo('2026-12-05 12:00'),
          missing: [{ weekday: 5, from: 23, to: 24 }],
          away: [],
        },
      ],
    });
  });

  it('is for distance the way in whole metres, or that it is unknown', () => {
    const online = { openingOnline: false, personOnline: true };
    const datum = { metres: 401, longestWay: 2000, ...online };
    expect(verdict('distance', { position: metresAway(400.2), online: true }).datum).toEqual(datum);
    const unknown = { ...datum, metres: null };
    expect(verdict('distance', { position: null, online: true }).datum).toEqual(unknown);
  });

  it('is for access what is needed and what is missing', () => {
    const accessNeeds = ['step-free', 'parking'];
    expect(verdict('access', { accessNeeds }, { accessProvided: ['step-free'] }).datum).toEqual({
      needed: accessNeeds,
      missing: ['parking'],
    });
  });

  it('is for insurance whether it is asked for, and the cover of each day', () => {
    const insurances = [{ joinedOn: '2026-12-05', atOnce: false }];
    expect(verdict('insurance', { insurances }, { insuranceAsked: true }).datum).toEqual({
      asked: true,
      sessions: [{ ...SESSION, covered: false }],
    });
  });

  it('is for no-overlap the places in the way, with the way between in whole minutes', () => {
    const nearby = held('2026-12-05 12:05', '2026-12-05 13:00', metresAway(201));
    const later = held('2026-12-05 15:00', '2026-12-05 16:00');
    expect(verdict('no-overlap', { heldPlaces: [nearby, later] }).datum).toEqual({
      sessions: [
        {
          ...SESSION,
          conflicts: [{ startsAt: nearby.startsAt, endsAt: nearby.endsAt, travelMinutes: 12 }],
        },
      ],
    });
  });

  it.each([
    [{}, { paused: false, declined: false, blocked: false }],
    [{ paused: true }, { paused: true, declined: false, blocked: false }],
    [{ declinedOpenings: [10] }, { paused: false, declined: true, blocked: false }],
    [{ blockedGroups: [5] }, { paused: false, declined: false, blocked: true }],
  ])('is for willing who has said what: %j', (person, datum) => {
    expect(verdict('willing', person).datum).toEqual(datum);
  });
});

describe('the twelve rules', () => {
  const all = [OPENING_RULE, ...PERSON_RULES, ...LIST_SESSION_RULES, ...PLACE_SESSION_RULES];

  it.each([
    ['opening-open', 'list', 'pair'],
    ['age', 'list', 'session'],
    ['guardian-consent', 'place', 'session'],
    ['residency', 'list', 'pair'],
    ['qualification', 'list', 'session'],
    ['language', 'list', 'pair'],
    ['time', 'list', 'session'],
    ['distance', 'list', 'pair'],
    ['access', 'list', 'pair'],
    ['insurance', 'place', 'session'],
    ['no-overlap', 'list', 'session'],
    ['willing', 'list', 'pair'],
  ])('%s blocks the %s and judges the %s, as documented', (code, blocks, judges) => {
    expect(all.filter((rule) => rule.code === code)).toEqual([expect.objectContaining({ blocks, judges })]);
    expect(RULE_CODES).toContain(code);
  });

  it('are no more than these', () => {
    expect([all.length, RULE_CODES.length]).toEqual([12, 12]);
  });
});
