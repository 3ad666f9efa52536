import * as fc from 'fast-check';
import { city, opening, person } from '../fixtures/cities';
import { NOW } from '../fixtures/kitchen';
import { applyChange, type Pair } from './change';
import { checkEligibility } from './eligibility';
import { explain } from './explain';
import { isListed } from './listing';
import type { Opening, Person } from './model';
import { rankOpenings, rankPeople } from './rank';
import { RULE_CODES } from './rules';
import type { RuleCode } from './rules/rule';
import { readSnapshot, takeSnapshot } from './snapshot';
import { union, weekFrom } from './week';

const RUNS = { numRuns: 200 };
const pair = fc.record({ person, opening });

/** A pair in which the session rules decide, nothing else: most random pairs fail before. */
const likelyPair = pair.map(({ person: one, opening: other }) => ({
  person: { ...one, paused: false, longestWay: 9000, position: one.position ?? { x: 0, y: 0, z: 0 } },
  opening: { ...other, published: true, publishFrom: null, publishUntil: null, deadline: null },
}));
const anyPair = fc.oneof(pair, likelyPair);

function holds(rule: RuleCode, one: Person, other: Opening): boolean {
  return checkEligibility(one, other, NOW).verdicts.some((each) => each.rule === rule && each.holds);
}

describe('for any person and any opening', () => {
  it('the fast path says what the verdicts say', () => {
    fc.assert(
      fc.property(anyPair, ({ person: one, opening: other }) => {
        expect(isListed(one, other, NOW)).toBe(checkEligibility(one, other, NOW).eligible);
      }),
      { numRuns: 500 },
    );
  });

  it('there is one verdict a rule, and together they are the answer', () => {
    fc.assert(
      fc.property(anyPair, ({ person: one, opening: other }) => {
        const { eligible, placeable, verdicts, ...sessions } = checkEligibility(one, other, NOW);
        expect(verdicts.map(({ rule }) => rule)).toEqual(RULE_CODES);
        expect(eligible).toBe(verdicts.every((each) => each.holds || each.blocks === 'place'));
        expect(placeable).toBe(verdicts.every((each) => each.holds));
        expect(eligible).toBe(sessions.fittingSessions.length > 0);
        expect(placeable).toBe(sessions.placeableSessions.length > 0);
        expect(sessions.fittingSessions).toEqual(expect.arrayContaining([...sessions.placeableSessions]));
      }),
      RUNS,
    );
  });

  it('each proposed change makes its rule hold, breaks no other, and alters nothing given', () => {
    fc.assert(
      fc.property(anyPair, ({ person: one, opening: other }) => {
        const given = takeSnapshot(one, other, NOW);
        const before = checkEligibility(one, other, NOW).verdicts;
        for (const { rule, wouldHold, holds: held } of before) {
          if (held) expect(wouldHold).toBeNull();
          if (!wouldHold) continue;
          const after = applyChange({ person: one, opening: other }, wouldHold);
          const verdicts = checkEligibility(after.person, after.opening, NOW).verdicts;
          expect(verdicts.find((each) => each.rule === rule)?.holds).toBe(true);
          verdicts.forEach((each, n) => {
            if (before[n]?.holds) expect(each.holds).toBe(true);
          });
        }
        expect(takeSnapshot(one, other, NOW)).toBe(given);
      }),
      RUNS,
    );
  });

  it('whoever takes up every proposed change is left without further proposals', () => {
    fc.assert(
      fc.property(likelyPair, ({ person: one, opening: other }) => {
        let now: Pair = { person: one, opening: other };
        for (let step = 0; step < RULE_CODES.length; step++) {
          const failed = checkEligibility(now.person, now.opening, NOW).verdicts.find(
            ({ wouldHold }) => wouldHold,
          );
          if (failed?.wouldHold) now = applyChange(now, failed.wouldHold);
        }
        const { verdicts, placeable } = checkEligibility(now.person, now.opening, NOW);
        expect(placeable).toBe(verdicts.every((each) => each.holds));
        expect(verdicts.filter((each) => !each.holds && each.wouldHold)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('another free half-hour makes nobody ineligible', () => {
    const halfHour = fc.record({
      weekday: fc.integer({ min: 0, max: 6 }),
      from: fc.integer({ min: 0, max: 47 }),
    });
    fc.assert(
      fc.property(anyPair, halfHour, ({ person: one, opening: other }, { weekday, from }) => {
        const freer = { ...one, week: union(one.week, weekFrom([{ weekday, from, to: from + 1 }])) };
        if (holds('time', one, other)) expect(holds('time', freer, other)).toBe(true);
        if (isListed(one, other, NOW)) expect(isListed(freer, other, NOW)).toBe(true);
      }),
      RUNS,
    );
  });

  it('a longer way loses no opening', () => {
    fc.assert(
      fc.property(anyPair, fc.nat(5000), ({ person: one, opening: other }, more) => {
        const farther = { ...one, longestWay: one.longestWay + more };
        if (isListed(one, other, NOW)) expect(isListed(farther, other, NOW)).toBe(true);
      }),
      RUNS,
    );
  });

  it('the explanation is plain JSON, and its snapshot explains the same again', () => {
    fc.assert(
      fc.property(anyPair, ({ person: one, opening: other }) => {
        const explained = explain(one, other, NOW);
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
        const stored = readSnapshot(takeSnapshot(one, other, NOW));
        expect(explain(stored.person, stored.opening, new Date(stored.now))).toEqual(explained);
      }),
      { numRuns: 50 },
    );
  });
});

describe('for any city', () => {
  const shuffled = <T>(all: readonly T[]) =>
    fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  const twice = city.chain(({ people, openings }) =>
    fc.record({
      people: fc.constant(people),
      openings: fc.constant(openings),
      otherPeople: shuffled(people),
      otherOpenings: shuffled(openings),
    }),
  );

  it('the order in which people, openings, sessions and codes come changes nothing', () => {
    fc.assert(
      fc.property(twice, ({ people, openings, otherPeople, otherOpenings }) => {
        for (const each of openings) {
          const turned = {
            ...each,
            sessions: [...each.sessions].reverse(),
            wantedSkills: [...each.wantedSkills].reverse(),
          };
          const ranking = rankPeople(each, people, NOW);
          const again = rankPeople(turned, otherPeople, NOW);
          expect(again.candidates.map(({ person: n, parts }) => ({ n, parts }))).toEqual(
            ranking.candidates.map(({ person: n, parts }) => ({ n, parts })),
          );
        }
        for (const each of people) {
          expect(rankOpenings(each, otherOpenings, NOW)).toEqual(rankOpenings(each, openings, NOW));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the ranking is all who are listed, best first, in whole points', () => {
    fc.assert(
      fc.property(city, ({ people, openings }) => {
        for (const each of openings) {
          const { total, candidates } = rankPeople(each, people, NOW);
          const listed = people.filter((one) => isListed(one, each, NOW)).map(({ number }) => number);
          expect(candidates.map(({ person: n }) => n).sort()).toEqual(listed.sort());
          expect(total).toBe(listed.length);
          candidates.forEach(({ score, parts, reasons }, index) => {
            expect(score).toBe(Object.values(parts).reduce((sum, points) => sum + points, 0));
            expect(Object.values(parts).every((points) => Number.isInteger(points) && points >= 0)).toBe(
              true,
            );
            expect(score).toBeLessThanOrEqual(candidates[index - 1]?.score ?? 10_000);
            expect(reasons.length).toBeGreaterThan(0);
            expect(reasons.length).toBeLessThanOrEqual(3);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('consent and insurance move nobody up or down', () => {
    fc.assert(
      fc.property(city, ({ people, openings }) => {
        const bare = people.map((one) => ({ ...one, guardianConsents: [], insurances: [] }));
        for (const each of openings) {
          expect(rankPeople({ ...each, insuranceAsked: true }, bare, NOW)).toEqual(
            rankPeople(each, people, NOW),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
