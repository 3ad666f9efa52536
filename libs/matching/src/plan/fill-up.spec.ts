import { cooking, willing } from '../../fixtures/plans';
import { boardOf } from './board';
import { coverageBonus } from './coverage-bonus';
import { fillUp } from './fill-up';
import type { PlanInput, PlanPerson, PlanSession } from './model';

/** Person, session, points. */
type Pair = readonly [number, number, number];

/** Fills up from the pairs taken, and gives person and session of what is planned then. */
function filled(
  sessions: readonly PlanSession[],
  people: readonly PlanPerson[],
  pairs: readonly Pair[],
  taken: readonly (readonly [number, number])[],
  { coverage = 0, concerned = [] as number[] } = {},
) {
  const edges = pairs.map(([person, session, score]) => ({ person, session, score }));
  const input: PlanInput = { sessions, people, edges, coverage };
  const board = boardOf(input);
  const named = Array.from(board.edgePerson, (person, edge) => [
    people[person]!.number,
    board.sessions[board.edgeSession[edge]!]!.number,
  ]);
  const before = taken.map(([person, session]) => named.findIndex(([p, s]) => p === person && s === session));
  const known = new Set(concerned.map((number) => people.findIndex((person) => person.number === number)));
  return fillUp(board, before, coverageBonus(coverage), known).map((edge) => named[edge]);
}

const [sato, suzuki] = [willing(1), willing(2)];
const [morning, noon, evening] = [cooking(1, 10), cooking(2, 11), cooking(3, 18)];

describe('the fill-up', () => {
  it('gives an empty seat to whoever fits best, and of equals to whom the ranking names first', () => {
    const pairs: Pair[] = [
      [2, 1, 5000],
      [1, 1, 5000],
    ];
    expect(filled([morning], [sato, suzuki], pairs, [])).toEqual([[2, 1]]);
    expect(filled([morning], [sato, suzuki], [...pairs].reverse(), [])).toEqual([[1, 1]]);
  });

  it('takes somebody without points rather than nobody', () => {
    expect(filled([morning], [sato], [[1, 1, 0]], [])).toEqual([[1, 1]]);
  });

  it('fills each seat of a session', () => {
    const two = cooking(1, 10, { capacity: 2 });
    const pairs: Pair[] = [1, 2, 3].map((person) => [person, 1, 1000 * person]);
    expect(filled([two], [sato, suzuki, willing(3)], pairs, [])).toEqual([
      [3, 1],
      [2, 1],
    ]);
  });

  it.each([
    ['more points', 5001, [[1, 2]]],
    ['no more', 5000, [[1, 1]]],
  ])('moves somebody to a session in the way of theirs for %s', (_, score, planned) => {
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 2, score],
    ];
    expect(filled([morning, noon], [sato], pairs, [[1, 1]])).toEqual(planned);
  });

  it('fills the seat that somebody left by a move, and so on', () => {
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 2, 6000],
      [2, 1, 100],
    ];
    expect(filled([morning, noon], [sato, suzuki], pairs, [[1, 1]])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('does not move somebody without points for a seat without points', () => {
    const pairs: Pair[] = [
      [1, 1, 0],
      [1, 2, 0],
    ];
    expect(filled([morning, noon], [sato], pairs, [[1, 1]])).toEqual([[1, 1]]);
  });

  it('replaces in a full session whoever has the fewest points, where a concerned person adds more', () => {
    const two = cooking(1, 10, { capacity: 2 });
    const people = [sato, suzuki, willing(3)];
    const pairs: Pair[] = [
      [1, 1, 9000],
      [2, 1, 8000],
      [3, 1, 8500],
    ];
    const taken = [[1, 1] as const, [2, 1] as const];
    expect(filled([two], people, pairs, taken, { concerned: [3] })).toEqual([
      [1, 1],
      [3, 1],
    ]);
    expect(filled([two], people, pairs, taken)).toEqual(taken);
    const equal: Pair[] = [
      [1, 1, 9000],
      [3, 1, 8000],
      [2, 1, 8000],
    ];
    expect(filled([two], people, equal, taken, { concerned: [3] })).toEqual(taken);
  });

  it('counts what the replaced and the moved lose, together', () => {
    const pairs = (best: number): Pair[] => [
      [1, 1, 3000],
      [1, 2, best],
      [2, 2, 4000],
    ];
    const taken = [[1, 1] as const, [2, 2] as const];
    const concerned = { concerned: [1] };
    expect(filled([morning, noon], [sato, suzuki], pairs(7000), taken, concerned)).toEqual(taken);
    expect(filled([morning, noon], [sato, suzuki], pairs(7001), taken, concerned)).toEqual([[1, 2]]);
  });

  it('puts out the least of a week that is full', () => {
    const twice = willing(1, { perWeek: 2 });
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 3, 4000],
      [1, 4, 6000],
    ];
    const sessions = [morning, evening, cooking(4, 34)];
    expect(
      filled(sessions, [twice], pairs, [
        [1, 1],
        [1, 3],
      ]),
    ).toEqual([
      [1, 1],
      [1, 4],
    ]);
    const nextWeek = [morning, evening, cooking(4, 7 * 24 + 10)];
    expect(
      filled(nextWeek, [twice], pairs, [
        [1, 1],
        [1, 3],
      ]),
    ).toHaveLength(3);
  });

  it('puts nothing out of a week that has room for more than one', () => {
    const often = willing(1, { perWeek: 4 });
    const pairs: Pair[] = [1, 3, 4].map((number) => [1, number, 5000]);
    const taken = [[1, 1] as const, [1, 3] as const];
    expect(filled([morning, evening, cooking(4, 34)], [often], pairs, taken)).toHaveLength(3);
  });

  it('of equals in a full week puts out the later', () => {
    const once = willing(1, { perWeek: 2 });
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 3, 5000],
      [1, 4, 6000],
    ];
    expect(
      filled([morning, evening, cooking(4, 34)], [once], pairs, [
        [1, 1],
        [1, 3],
      ]),
    ).toEqual([
      [1, 1],
      [1, 4],
    ]);
  });

  it('counts a clash once, not for the week as well', () => {
    const twice = willing(1, { perWeek: 2 });
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 2, 5001],
      [1, 3, 4000],
    ];
    expect(
      filled([morning, noon, evening], [twice], pairs, [
        [1, 1],
        [1, 3],
      ]),
    ).toEqual([
      [1, 2],
      [1, 3],
    ]);
  });

  it.each([
    // A first person earns 100 points here, a second one 50.
    ['for points', 4951, [[1, 2]]],
    ['for none', 4950, [[1, 1]]],
  ])(
    'counts the bonus of the empty session and that of the one left: moves somebody %s',
    (_, score, planned) => {
      const two = cooking(1, 10, { capacity: 2, taken: 1 });
      const pairs: Pair[] = [
        [1, 1, 5000],
        [1, 2, score],
      ];
      expect(filled([two, noon], [sato], pairs, [[1, 1]], { coverage: 10 })).toEqual(planned);
    },
  );
});
