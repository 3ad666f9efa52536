import type { Board } from './board';
import type { Plan, PlanEdge } from './model';

type Proof = Pick<Plan, 'bound' | 'exact'>;

/** `edges` are those of the plan; `bonus` the points for the first people of a session. */
export function reportOf(
  board: Board,
  edges: readonly number[],
  bonus: readonly number[],
  proof: Proof,
): Plan {
  const { bound, exact } = proof;
  const value = planValue(board, edges, bonus);
  return {
    assignments: edges.map((edge) => assignmentOf(board, edge)),
    score: scoreOf(board, edges),
    value,
    bound,
    gap: bound === 0 ? 0 : (bound - value) / bound,
    exact,
    filled: edges.length,
    seats: board.seats.reduce((sum, seats) => sum + seats, 0),
    ...coverageOf(board, edges),
  };
}

/** Points of fit, and of coverage for those whom the plan adds to a session. */
export function planValue(board: Board, edges: Iterable<number>, bonus: readonly number[]): number {
  const people = peopleBefore(board);
  let value = scoreOf(board, edges);
  for (const edge of edges) value += bonus[people[board.edgeSession[edge]!]!++] ?? 0;
  return value;
}

function scoreOf({ edgeScore }: Board, edges: Iterable<number>): number {
  let score = 0;
  for (const edge of edges) score += edgeScore[edge]!;
  return score;
}

function coverageOf(board: Board, edges: readonly number[]) {
  const people = peopleBefore(board);
  for (const edge of edges) people[board.edgeSession[edge]!]!++;
  const covered = board.sessions.filter((_, session) => people[session]! > 0);
  return {
    sessionsCovered: covered.length,
    openingsCovered: new Set(covered.map(({ opening }) => opening)).size,
  };
}

function peopleBefore({ sessions }: Board): Int32Array {
  return Int32Array.from(sessions, ({ taken }) => taken);
}

function assignmentOf({ people, sessions, ...board }: Board, edge: number): PlanEdge {
  return {
    person: people[board.edgePerson[edge]!]!.number,
    session: sessions[board.edgeSession[edge]!]!.number,
    score: board.edgeScore[edge]!,
  };
}
