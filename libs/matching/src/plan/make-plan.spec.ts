import * as fc from 'fast-check';
import loadHighs from 'highs';
import { held, metresAway, tokyo } from '../../fixtures/kitchen';
import { faultsOf, greatestValue } from '../../fixtures/plan-oracle';
import { anyPlan, cliquePlan, cooking, willing } from '../../fixtures/plans';
import { makePlan } from './make-plan';
import { InvalidPlanInput, type PlanEdge, type PlanInput } from './model';

const RUNS = { numRuns: 250 };

function edge(person: number, session: number, score: number): PlanEdge {
  return { person, session, score };
}

function plan(differs: Partial<PlanInput>) {
  return makePlan({ sessions: [cooking(1, 10)], people: [willing(1)], edges: [], coverage: 0, ...differs });
}

function pairs(differs: Partial<PlanInput>): number[][] {
  return plan(differs).assignments.map(({ person, session }) => [person, session]);
}

describe('the plan beside an integer program', () => {
  let highs: Awaited<ReturnType<typeof loadHighs>>;
  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('has the same value where clashes are cliques, and its bound proves it', () => {
    fc.assert(
      fc.property(cliquePlan, (input) => {
        const { value, bound, gap, exact } = makePlan(input);
        const greatest = greatestValue(highs, input);
        expect({ value, bound, gap, exact }).toEqual({
          value: greatest,
          bound: greatest,
          gap: 0,
          exact: true,
        });
      }),
      RUNS,
    );
  });

  it('lies within the stated gap wherever clashes are chains, and equals it where it calls itself exact', () => {
    let chains = 0;
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { value, bound, gap, exact } = makePlan(input);
        const greatest = greatestValue(highs, input);
        expect(value).toBeLessThanOrEqual(greatest);
        expect(bound).toBeGreaterThanOrEqual(greatest);
        expect(gap).toBe(bound === 0 ? 0 : (bound - value) / bound);
        if (exact) expect([value, gap]).toEqual([greatest, 0]);
        else chains++;
      }),
      RUNS,
    );
    expect(chains).toBeGreaterThan(50);
  });
});

describe('whatever the input, the plan', () => {
  it('puts nobody in two places, fills no session over, and passes no limit', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, cliquePlan), (input) => {
        expect(faultsOf(input, makePlan(input).assignments)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no seat empty that somebody could still take', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { assignments } = makePlan(input);
        const unused = input.edges.filter((each) => !assignments.some((one) => isSame(one, each)));
        for (const each of unused) expect(faultsOf(input, [...assignments, each])).not.toEqual([]);
      }),
      RUNS,
    );
  });

  it('counts what it says', () => {
    fc.assert(
      fc.property(anyPlan, (input) => {
        const { assignments, score, filled, seats, ...report } = makePlan(input);
        expect(filled).toBe(assignments.length);
        expect(seats).toBeGreaterThanOrEqual(filled);
        expect(score).toBe(assignments.reduce((sum, each) => sum + each.score, 0));
        const coming = new Set(assignments.map(({ session }) => session));
        const covered = input.sessions.filter(({ number, taken }) => taken > 0 || coming.has(number));
        expect(report.sessionsCovered).toBe(covered.length);
        expect(report.openingsCovered).toBe(new Set(covered.map(({ opening }) => opening)).size);
      }),
      RUNS,
    );
  });

  it('has the same value in whatever order all comes', () => {
    const turned = (input: PlanInput): PlanInput => ({
      ...input,
      sessions: input.sessions.toReversed(),
      people: input.people.toReversed(),
      edges: input.edges.toReversed(),
    });
    fc.assert(
      fc.property(cliquePlan, (input) => {
        expect(makePlan(turned(input)).value).toBe(makePlan(input).value);
      }),
      RUNS,
    );
  });
});

describe('a plan', () => {
  it('gives up the best pair where two others are worth more together', () => {
    const edges = [edge(1, 1, 9000), edge(1, 2, 8000), edge(2, 1, 8500)];
    const sessions = [cooking(1, 10), cooking(2, 11)];
    expect(pairs({ sessions, people: [willing(1), willing(2)], edges })).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('gives nobody two sessions that overlap, and both that leave time for the way', () => {
    const people = [willing(1)];
    const edges = [edge(1, 1, 5000), edge(1, 2, 6000)];
    const far = { position: metresAway(10_000) };
    expect(pairs({ sessions: [cooking(1, 10), cooking(2, 11)], people, edges })).toEqual([[1, 2]]);
    expect(pairs({ sessions: [cooking(1, 10), cooking(2, 12.9, far)], people, edges })).toEqual([[1, 2]]);
    expect(pairs({ sessions: [cooking(1, 10), cooking(2, 13, far)], people, edges })).toHaveLength(2);
    expect(pairs({ sessions: [cooking(1, 10), cooking(2, 12.1)], people, edges })).toEqual([[1, 2]]);
    expect(pairs({ sessions: [cooking(1, 10), cooking(2, 12.25)], people, edges })).toHaveLength(2);
  });

  it('keeps to the week that runs from Monday to Sunday, held places counted', () => {
    const sessions = [cooking(1, 10), cooking(2, 6 * 24 + 10), cooking(3, 7 * 24 + 10)];
    const edges = [edge(1, 1, 100), edge(1, 2, 200), edge(1, 3, 50)];
    const once = willing(1, { perWeek: 1 });
    expect(pairs({ sessions, people: [once], edges })).toEqual([
      [1, 2],
      [1, 3],
    ]);
    const holding = { ...once, heldPlaces: [held('2026-11-25 10:00', '2026-11-25 12:00')] };
    expect(pairs({ sessions, people: [holding], edges })).toEqual([[1, 3]]);
    expect(pairs({ sessions, people: [willing(1, { perWeek: 0 })], edges })).toEqual([]);
  });

  it('leaves alone what is already held', () => {
    const busy = willing(1, { heldPlaces: [held('2026-11-23 12:00', '2026-11-23 13:00')] });
    expect(tokyo('2026-11-23 10:00')).toBe(cooking(1, 10).startsAt);
    expect(pairs({ people: [busy], edges: [edge(1, 1, 5000)] })).toEqual([]);
    const full = cooking(1, 10, { capacity: 3, taken: 3 });
    expect(pairs({ sessions: [full], edges: [edge(1, 1, 5000)] })).toEqual([]);
  });

  it('takes numbers as they come, few or far apart', () => {
    const session = cooking(2_000_000_000, 10);
    const edges = [edge(7_000_000, session.number, 1)];
    expect(pairs({ sessions: [session], people: [willing(7_000_000)], edges })).toEqual([
      [7_000_000, session.number],
    ]);
  });

  it('asks first, of equals, whom the ranking names first', () => {
    const people = [willing(1), willing(2), willing(3)];
    const edges = [edge(2, 1, 5000), edge(3, 1, 5000), edge(1, 1, 5000)];
    expect(pairs({ people, edges })).toEqual([[2, 1]]);
    expect(pairs({ people, edges: edges.toReversed() })).toEqual([[1, 1]]);
  });

  it('takes everybody for an unlimited session', () => {
    const people = [1, 2, 3].map((number) => willing(number));
    const edges = people.map(({ number }) => edge(number, 1, 0));
    const { filled, seats } = plan({ sessions: [cooking(1, 10, { capacity: null })], people, edges });
    expect([filled, seats]).toEqual([3, 3]);
  });

  it('counts as many seats of an unlimited session as people could come, of each', () => {
    const people = [1, 2, 3].map((number) => willing(number));
    const unlimited = { capacity: null };
    const sessions = [cooking(1, 10, unlimited), cooking(2, 20, unlimited), cooking(3, 34, { capacity: 9 })];
    const edges = [
      edge(1, 1, 10),
      edge(2, 1, 10),
      edge(1, 2, 10),
      edge(1, 3, 10),
      edge(2, 3, 10),
      edge(3, 3, 10),
    ];
    expect(plan({ sessions, people, edges })).toMatchObject({ filled: 6, seats: 6 });
  });

  it('lists sessions that begin together by number', () => {
    const sessions = [3, 1, 2].map((number) => cooking(number, 10));
    const people = sessions.map(({ number }) => willing(number));
    const edges = people.map(({ number }) => edge(number, number, 10));
    expect(pairs({ sessions, people, edges })).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('is empty, with no gap, where nobody could come', () => {
    expect(plan({})).toEqual({
      assignments: [],
      score: 0,
      value: 0,
      bound: 0,
      gap: 0,
      exact: true,
      filled: 0,
      seats: 0,
      sessionsCovered: 0,
      openingsCovered: 0,
    });
  });

  it('covers more sessions for fewer points of fit, the further the slider stands', () => {
    const sessions = [cooking(1, 10, { capacity: 2 }), cooking(2, 10)];
    const people = [willing(1), willing(2)];
    const edges = [edge(1, 1, 9000), edge(2, 1, 8000), edge(2, 2, 3200)];
    const at = (coverage: number) => {
      const { score, value, sessionsCovered } = plan({ sessions, people, edges, coverage });
      return { score, value, sessionsCovered };
    };
    expect(at(0)).toEqual({ score: 17_000, value: 17_000, sessionsCovered: 1 });
    expect(at(900)).toEqual({ score: 17_000, value: 30_500, sessionsCovered: 1 });
    expect(at(1000)).toEqual({ score: 12_200, value: 32_200, sessionsCovered: 2 });
  });

  it.each<[string, Partial<PlanInput>]>([
    ['session 9 is unknown', { edges: [edge(1, 9, 1)] }],
    ['person 9 is unknown', { edges: [edge(9, 1, 1)] }],
    ['a session stands twice', { sessions: [cooking(1, 10), cooking(1, 12)] }],
    ['a person stands twice', { people: [willing(1), willing(1)] }],
    ['a person stands twice for session 1', { edges: [edge(1, 1, 1), edge(1, 1, 2)] }],
    ['score of person 1 for session 1', { edges: [edge(1, 1, 10_001)] }],
    ['score of person 1 for session 1', { edges: [edge(1, 1, 0.5)] }],
    ['coverage 1001', { coverage: 1001 }],
    ['limit of person 1', { people: [willing(1, { perWeek: -1 })] }],
    ['places of session 1', { sessions: [cooking(1, 10, { capacity: 1.5 })] }],
    ['times of session 1', { sessions: [cooking(1, 10, { endsAt: 0 })] }],
  ])('is refused with a reason: %s', (fault, differs) => {
    expect(() => plan(differs)).toThrow(new InvalidPlanInput(fault));
  });
});

function isSame(a: PlanEdge, b: PlanEdge): boolean {
  return a.person === b.person && a.session === b.session;
}
