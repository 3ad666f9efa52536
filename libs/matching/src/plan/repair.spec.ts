import { cooking, willing } from '../../fixtures/plans';
import { boardOf } from './board';
import type { PlanPerson, PlanSession } from './model';
import { overlapGroups } from './overlap-groups';
import { repairClashes } from './repair';
import { SeatFlow } from './seat-flow';

/** Person, session, points. */
type Pair = readonly [number, number, number];

/** Who has what after the flow, and after the repair; and whom the repair concerned. */
function repaired(sessions: readonly PlanSession[], people: readonly PlanPerson[], pairs: readonly Pair[]) {
  const edges = pairs.map(([person, session, score]) => ({ person, session, score }));
  const board = boardOf({ sessions, people, edges, coverage: 0 });
  const overlaps = overlapGroups(board);
  const flow = new SeatFlow(board, overlaps, []);
  const had = () =>
    [...flow.taken]
      .filter((edge) => edge >= 0)
      .map((edge) => [
        people[board.edgePerson[edge]!]!.number,
        board.sessions[board.edgeSession[edge]!]!.number,
      ])
      .sort();
  flow.run();
  const before = had();
  const concerned = repairClashes(board, overlaps.groupOf, flow);
  return { before, after: had(), concerned: [...concerned].map((person) => people[person]!.number) };
}

const until = (hour: number) => ({ endsAt: cooking(0, hour).startsAt });
const [sato, suzuki] = [willing(1), willing(2)];

/** Second clashes with first and third, which do not clash with each other. */
const chain = [cooking(1, 10), cooking(2, 11.5), cooking(3, 13)];

/** 2–3–5 is such a chain; 1 and 4 see to it that each of these stands in a group of its own. */
const groupsOfTheirOwn = [
  cooking(1, 8),
  cooking(2, 9.5, until(12)),
  cooking(3, 11.5, until(14)),
  cooking(4, 12.25, until(13)),
  cooking(5, 13.5, until(16)),
];
const threePairs = (left: number, middle: number, right: number): Pair[] => [
  [1, 1, 1],
  [1, 2, left],
  [1, 3, middle],
  [1, 4, 1],
  [1, 5, right],
];
const all = [
  [1, 2],
  [1, 3],
  [1, 5],
];

describe('the repair', () => {
  it('lets the better of two that clash stay', () => {
    const pairs: Pair[] = [
      [1, 1, 100],
      [1, 2, 9000],
      [1, 3, 8000],
    ];
    expect(repaired(chain, [sato], pairs)).toEqual({
      before: [
        [1, 2],
        [1, 3],
      ],
      after: [[1, 2]],
      concerned: [1],
    });
  });

  it.each([
    [
      'two, where they are worth more than the one between',
      5000,
      9999,
      5000,
      [
        [1, 2],
        [1, 5],
      ],
    ],
    ['the one between, where it is worth more', 5000, 10_000, 4999, [[1, 3]]],
    [
      'the earlier, where they are worth the same',
      5000,
      10_000,
      5000,
      [
        [1, 2],
        [1, 5],
      ],
    ],
    [
      'the two, whichever of them is worth less',
      9000,
      9500,
      600,
      [
        [1, 2],
        [1, 5],
      ],
    ],
  ])('lets the most points stay: %s', (_, left, middle, right, after) => {
    const result = repaired(groupsOfTheirOwn, [sato], threePairs(left, middle, right));
    expect(result).toEqual({ before: all, after, concerned: [1] });
  });

  it('gives the seat that somebody loses to whom it serves best', () => {
    const pairs: Pair[] = [
      [1, 1, 100],
      [1, 2, 9000],
      [1, 3, 8000],
      [2, 3, 300],
      [3, 3, 400],
    ];
    const { after, concerned } = repaired(chain, [sato, suzuki, willing(3)], pairs);
    expect(after).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(concerned).toEqual([1]);
  });

  it('goes on where that one then has two that clash', () => {
    const later = cooking(4, 14.5);
    const pairs: Pair[] = [
      [1, 1, 100],
      [1, 2, 9000],
      [1, 3, 8000],
      [2, 2, 50],
      [2, 3, 5000],
      [2, 4, 6000],
    ];
    const { before, after, concerned } = repaired([...chain, later], [sato, suzuki], pairs);
    expect(before).toContainEqual([1, 3]);
    expect(after).toEqual([
      [1, 2],
      [2, 4],
    ]);
    expect(concerned).toEqual([1, 2]);
  });

  it('leaves alone who has nothing that clashes', () => {
    const pairs: Pair[] = [
      [1, 1, 5000],
      [1, 2, 100],
      [1, 3, 5000],
    ];
    const both = [
      [1, 1],
      [1, 3],
    ];
    expect(repaired(chain, [sato], pairs)).toEqual({ before: both, after: both, concerned: [] });
  });
});
