import { held, kitchen, metresAway, NOW, sato, session } from '../../fixtures/kitchen';
import { checkEligibility, type RuleVerdict } from '../eligibility';
import type { Opening, Person } from '../model';
import { weekFrom } from '../week';
import type { RuleCode } from './rule';

function verdict<C extends RuleCode>(rule: C, person: Partial<Person>, opening: Partial<Opening> = {}) {
  const { verdicts } = checkEligibility(sato(person), kitchen(opening), NOW);
  return verdicts.find((each) => each.rule === rule) as Extract<RuleVerdict, { rule: C }>;
}

const SATURDAY = { weekday: 5, from: 20, to: 24 };

describe('age, on the day of the session (5 December 2026)', () => {
  it.each<[string, string | null, Partial<Opening>, boolean]>([
    ['turns 18 that day', '2008-12-05', { minimumAge: 18 }, true],
    ['turns 18 the day after', '2008-12-06', { minimumAge: 18 }, false],
    ['is 75 until the day after', '1950-12-06', { maximumAge: 75 }, true],
    ['turns 76 that day', '1950-12-05', { maximumAge: 75 }, false],
    ['has exactly the one age asked for', '2008-12-05', { minimumAge: 18, maximumAge: 18 }, true],
    ['has no known birth date', null, { minimumAge: 0 }, false],
    ['has no known birth date, under a maximum', null, { maximumAge: 75 }, false],
    ['has no known birth date, but no age is asked', null, {}, true],
    ['is not born yet', '2030-01-01', { maximumAge: 75 }, false],
  ])('who %s', (_, birthDate, opening, holds) => {
    expect(verdict('age', { birthDate }, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names the nearest limit that would let the person in', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2027-03-06 10:00', '2027-03-06 12:00', { number: 101 }),
    ];
    const failed = verdict('age', { birthDate: '2012-01-15' }, { minimumAge: 18, sessions });
    expect(failed.wouldHold).toEqual({ change: 'minimum-age', years: 15 });
    expect(failed.datum.sessions.map(({ age }) => age)).toEqual([14, 15]);
    expect(verdict('age', { birthDate: '1946-01-15' }, { maximumAge: 75 }).wouldHold).toEqual({
      change: 'maximum-age',
      years: 80,
    });
    expect(verdict('age', { birthDate: null }, { minimumAge: 18 }).wouldHold).toBeNull();
  });
});

describe('guardian-consent', () => {
  const minor = { birthDate: '2010-04-02' };
  const consent = (from: string, until: string | null) => ({ ...minor, guardianConsents: [{ from, until }] });

  it.each<[string, Partial<Person>, boolean]>([
    ['an adult', {}, true],
    ['who turns 18 that day', { birthDate: '2008-12-05' }, true],
    ['who turns 18 the day after', { birthDate: '2008-12-06' }, false],
    ['a minor without consent', minor, false],
    ['a minor with consent', consent('2026-04-01', '2027-03-31'), true],
    ['a minor whose consent ends that day', consent('2026-04-01', '2026-12-05'), true],
    ['a minor whose consent ended the day before', consent('2026-04-01', '2026-12-04'), false],
    ['a minor whose consent starts the day after', consent('2026-12-06', null), false],
    ['whose birth date is unknown', { birthDate: null }, false],
    ['whose birth date is unknown, with consent', { ...consent('2026-04-01', null), birthDate: null }, true],
  ])('%s', (_, person, holds) => {
    expect(verdict('guardian-consent', person)).toMatchObject({ holds, blocks: 'place' });
  });

  it('lets a minor be listed, and keeps only the place back', () => {
    const { eligible, placeable, fittingSessions, placeableSessions } = checkEligibility(
      sato(minor),
      kitchen(),
      NOW,
    );
    expect({ eligible, placeable }).toEqual({ eligible: true, placeable: false });
    expect([fittingSessions, placeableSessions]).toEqual([[100], []]);
  });

  it('asks for consent on the day of a session that fits', () => {
    expect(verdict('guardian-consent', minor).wouldHold).toEqual({
      change: 'guardian-consent',
      on: '2026-12-05',
    });
  });
});

describe('qualification', () => {
  const asked = { qualifications: ['dietitian'] };
  const holding = (from: string, until: string | null) => ({
    qualifications: [{ code: 'dietitian', from, until }],
  });

  it.each<[string, Partial<Person>, boolean]>([
    ['held for good', holding('2020-04-01', null), true],
    ['held from that day', holding('2026-12-05', null), true],
    ['held until that day', holding('2020-04-01', '2026-12-05'), true],
    ['run out the day before', holding('2020-04-01', '2026-12-04'), false],
    ['held from the day after', holding('2026-12-06', null), false],
    ['not held', {}, false],
    ['another one', { qualifications: [{ code: 'nurse', from: '2020-04-01', until: null }] }, false],
  ])('%s', (_, person, holds) => {
    expect(verdict('qualification', person, asked)).toMatchObject({ holds, blocks: 'list' });
  });

  it('says which one is missing', () => {
    const failed = verdict('qualification', holding('2020-04-01', null), {
      qualifications: ['dietitian', 'nurse'],
    });
    expect(failed.wouldHold).toEqual({ change: 'qualifications', codes: ['nurse'], on: '2026-12-05' });
  });
});

describe('time', () => {
  const free = (from: number, to: number) => ({ week: weekFrom([{ weekday: 5, from, to }]) });
  const night = { sessions: [session('2026-12-05 22:00', '2026-12-06 01:00')] };
  const saturdayNight = { weekday: 5, from: 44, to: 48 };
  const sundayEarly = { weekday: 6, from: 0, to: 2 };

  it.each<[string, Partial<Person>, Partial<Opening>, boolean]>([
    ['ends exactly when the availability ends', free(20, 24), {}, true],
    ['ends half an hour later', free(20, 23), {}, false],
    ['begins half an hour earlier', free(21, 24), {}, false],
    [
      'ends a minute into the next half-hour',
      free(20, 24),
      { sessions: [session('2026-12-05 10:00', '2026-12-05 12:01')] },
      false,
    ],
    ['is on a day away', { daysAway: [{ from: '2026-12-05', until: '2026-12-05' }] }, {}, false],
    ['is the day after days away', { daysAway: [{ from: '2026-12-01', until: '2026-12-04' }] }, {}, true],
    [
      'is the day before days away without end',
      { daysAway: [{ from: '2026-12-06', until: null }] },
      {},
      true,
    ],
    ['passes midnight, both days free', { week: weekFrom([saturdayNight, sundayEarly]) }, night, true],
    ['passes midnight, the second day not free', { week: weekFrom([saturdayNight]) }, night, false],
    [
      'passes midnight into a day away',
      { daysAway: [{ from: '2026-12-06', until: '2026-12-06' }] },
      night,
      false,
    ],
    ['ends before it begins', {}, { sessions: [session('2026-12-05 12:00', '2026-12-05 10:00')] }, false],
  ])('a session that %s', (_, person, opening, holds) => {
    expect(verdict('time', person, opening)).toMatchObject({ holds, blocks: 'list' });
  });

  it('names the half-hours that are missing, for the session that needs fewest', () => {
    const sessions = [
      session('2026-12-05 08:00', '2026-12-05 13:00'),
      session('2026-12-12 10:00', '2026-12-12 13:00', { number: 101 }),
    ];
    expect(verdict('time', free(20, 24), { sessions }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 5, from: 24, to: 26 }],
      notAway: [],
    });
  });

  it('does not propose a session that another place stands in the way of', () => {
    const sessions = [
      session('2026-12-05 10:00', '2026-12-05 12:00'),
      session('2026-12-13 09:00', '2026-12-13 12:00', { number: 101 }),
    ];
    const busy = { week: weekFrom([]), heldPlaces: [held('2026-12-05 11:00', '2026-12-05 13:00')] };
    expect(verdict('time', busy, { sessions }).wouldHold).toEqual({
      change: 'free-time',
      ranges: [{ weekday: 6, from: 18, to: 24 }],
      notAway: [],
    });
  });

  it('names the day away', () => {
    const away = { ...free(20, 24), daysAway: [{ from: '2026-12-01', until: '2026-12-10' }] };
    expect(verdict('time', away).wouldHold).toEqual({
      change: 'free-time',
      ranges: [],
      notAway: ['2026-12-05'],
    });
    expect(verdict('time', away).datum.sessions[0]).toMatchObject({ missing: [], away: ['2026-12-05'] });
  });
});

describe('insurance', () => {
  const on = (day: string) => ({ insuranceAsked: true, sessions: [session(`${day} 10:00`, `${day} 12:00`)] });
  const joined = (joinedOn: string, atOnce = false) => ({ insurances: [{ joinedOn, atOnce }] });

  it.each<[string, Partial<Person>, Partial<Opening>, boolean]>([
    ['nothing asked, nothing held', {}, {}, true],
    ['asked and not held', {}, on('2026-12-05'), false],
    ['joined the day before', joined('2026-12-04'), on('2026-12-05'), true],
    ['joined that very day', joined('2026-12-05'), on('2026-12-05'), false],
    ['joined that very day in a declared disaster', joined('2026-12-05', true), on('2026-12-05'), true],
    ['on 31 March, the last day', joined('2026-04-10'), on('2027-03-31'), true],
    ['on 1 April, the cover of the old year', joined('2026-04-10'), on('2027-04-01'), false],
    ['joined on 31 March, for the new year', joined('2027-03-31'), on('2027-04-01'), true],
    ['joined on 31 March, for that day', joined('2027-03-31'), on('2027-03-31'), false],
    ['joined at once on 31 March, for the next day', joined('2027-03-31', true), on('2027-04-01'), false],
    ['joined on 30 March, for the next day', joined('2027-03-30'), on('2027-03-31'), true],
    ['joined on 30 March, for the new year', joined('2027-03-30'), on('2027-04-01'), false],
    [
      'of last year and of this',
      { insurances: [...joined('2026-04-10').insurances, ...joined('2027-04-02').insurances] },
      on('2027-04-03'),
      true,
    ],
  ])('%s', (_, person, opening, holds) => {
    expect(verdict('insurance', person, opening)).toMatchObject({ holds, blocks: 'place' });
  });

  it('would do if joined the day before at the latest', () => {
    expect(verdict('insurance', {}, on('2026-12-05')).wouldHold).toEqual({
      change: 'insurance',
      joinedOn: '2026-12-04',
    });
  });

  it('comes too late for a session today', () => {
    expect(verdict('insurance', {}, on('2026-11-23')).wouldHold).toBeNull();
    expect(verdict('insurance', {}, on('2026-11-24')).wouldHold).toMatchObject({ joinedOn: '2026-11-23' });
  });
});

describe('no-overlap, with a place held elsewhere', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['another day', { heldPlaces: [held('2026-12-06 10:00', '2026-12-06 12:00')] }, true],
    ['at the same time', { heldPlaces: [held('2026-12-05 10:00', '2026-12-05 12:00')] }, false],
    ['around it', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 13:00')] }, false],
    [
      '10 min + 2 km before, just in time',
      { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:40', metresAway(2000))] },
      true,
    ],
    [
      '10 min + 2 km before, a minute late',
      { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:41', metresAway(2000))] },
      false,
    ],
    [
      '10 min + 2 km after, just in time',
      { heldPlaces: [held('2026-12-05 12:20', '2026-12-05 13:00', metresAway(2000))] },
      true,
    ],
    [
      '10 min + 2 km after, a minute early',
      { heldPlaces: [held('2026-12-05 12:19', '2026-12-05 13:00', metresAway(2000))] },
      false,
    ],
    [
      'at the same place ten minutes after',
      { heldPlaces: [held('2026-12-05 12:10', '2026-12-05 13:00')] },
      true,
    ],
    [
      'at the same place at once after',
      { heldPlaces: [held('2026-12-05 12:00', '2026-12-05 13:00')] },
      false,
    ],
    ['online ten minutes before', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 09:50', null)] }, true],
    ['online at once before', { heldPlaces: [held('2026-12-05 09:00', '2026-12-05 10:00', null)] }, false],
  ])('%s', (_, person, holds) => {
    expect(verdict('no-overlap', person)).toMatchObject({ holds, blocks: 'list' });
  });

  it('asks nobody to travel who can join from home', () => {
    const online = {
      online: true,
      heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:50', metresAway(9000))],
    };
    expect(verdict('no-overlap', online, { online: true }).holds).toBe(true);
    expect(verdict('no-overlap', online, { online: false }).holds).toBe(false);
  });

  it('names the place in the way and the time the way takes', () => {
    const busy = { heldPlaces: [held('2026-12-05 08:00', '2026-12-05 09:41', metresAway(2000))] };
    const { datum, wouldHold } = verdict('no-overlap', busy);
    expect(datum.sessions[0]?.conflicts).toMatchObject([{ travelMinutes: 20 }]);
    expect(wouldHold).toMatchObject({
      change: 'release-places',
      places: [{ endsAt: busy.heldPlaces[0]?.endsAt }],
    });
  });
});

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
