import { bucketOrder } from './bucket-order';
import { weekAt, weekLimit } from './calendar-week';
import { checkPlan, positionsOf } from './check-plan';
import { clash } from './clash';
import type { PlanEdge, PlanInput, PlanPerson, PlanSession } from './model';

/** The input by position instead of number, with only those pairs that a plan may use. */
export interface Board {
  /** By start. */
  readonly sessions: readonly PlanSession[];
  readonly people: readonly PlanPerson[];
  /** The Tokyo week of each session, see `weekAt`. */
  readonly week: Int32Array;
  /** Free places by session. */
  readonly seats: Int32Array;
  /** Where each session's edges begin, best score first; one more at the end. */
  readonly firstEdge: Int32Array;
  readonly edgeSession: Int32Array;
  readonly edgePerson: Int32Array;
  readonly edgeScore: Int32Array;
  /** Where each person's edges begin in `personEdges`; one more at the end. */
  readonly personFirst: Int32Array;
  /** Edges by person, then by their session's start. */
  readonly personEdges: Int32Array;
}

type Edges = Pick<Board, 'firstEdge' | 'edgeSession' | 'edgePerson' | 'edgeScore'>;

/** Throws `InvalidPlanInput` for what is unknown, doubled, or no whole number. */
export function boardOf(input: PlanInput): Board {
  checkPlan(input);
  const sessions = [...input.sessions].sort((a, b) => a.startsAt - b.startsAt || a.number - b.number);
  const { people } = input;
  const week = Int32Array.from(sessions, ({ startsAt }) => weekAt(startsAt));
  const edges = edgesOf(input.edges, sessions, people);
  const byPerson = bucketOrder(edges.edgePerson, people.length);
  const seats = Int32Array.from(sessions, (session, at) =>
    Math.min(freePlaces(session), edges.firstEdge[at + 1]! - edges.firstEdge[at]!),
  );
  return {
    sessions,
    people,
    week,
    seats,
    ...edges,
    personFirst: byPerson.first,
    personEdges: byPerson.order,
  };
}

export function freePlaces({ capacity, taken }: PlanSession): number {
  return capacity === null ? Infinity : Math.max(0, capacity - taken);
}

function edgesOf(
  given: readonly PlanEdge[],
  sessions: readonly PlanSession[],
  people: readonly PlanPerson[],
): Edges {
  const sessionAt = positionsOf(sessions, 'session');
  const personAt = positionsOf(people, 'person');
  const usable = given.filter((edge) => {
    const session = sessions[sessionAt(edge.session)]!;
    return freePlaces(session) > 0 && mayCome(people[personAt(edge.person)]!, session);
  });
  return bySession(usable, sessions.length, sessionAt, personAt);
}

function mayCome(person: PlanPerson, session: PlanSession): boolean {
  if (weekLimit(person, weekAt(session.startsAt)) <= 0) return false;
  return !person.heldPlaces.some((held) => clash(held, session));
}

function bySession(
  edges: PlanEdge[],
  sessionCount: number,
  sessionAt: (number: number) => number,
  personAt: (number: number) => number,
): Edges {
  const bestFirst = isBestFirst(edges) ? edges : edges.sort((a, b) => b.score - a.score);
  const session = Int32Array.from(bestFirst, (edge) => sessionAt(edge.session));
  const { first, order } = bucketOrder(session, sessionCount);
  return {
    firstEdge: first,
    edgeSession: order.map((at) => session[at]!),
    edgePerson: order.map((at) => personAt(bestFirst[at]!.person)),
    edgeScore: order.map((at) => bestFirst[at]!.score),
  };
}

/** Within each run of one session, as rankings come; then the sort, which costs more than all the rest, is not needed. */
function isBestFirst(edges: readonly PlanEdge[]): boolean {
  const seen = new Set<number>();
  return edges.every(({ session, score }, at) => {
    const before = edges[at - 1];
    if (before?.session === session) return score <= before.score;
    return !seen.has(session) && seen.add(session);
  });
}
