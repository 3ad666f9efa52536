import { bucketOrder } from './bucket-order';
import { weekAt, weekLimit } from './calendar-week';
import { checkPlan, positionsOf } from './check-plan';
import { clash } from './clash';
import type { PlanInput, PlanPerson, PlanSession } from './model';
import { Timetable } from './timetable';

/** The input by position instead of number, with only those pairs that a plan may use. */
export interface Board {
  /** By start. */
  readonly sessions: readonly PlanSession[];
  readonly timetable: Timetable;
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
  const edges = bestFirst(usableEdges(input, sessions, week), sessions.length);
  const byPerson = bucketOrder(edges.edgePerson, people.length);
  const seats = Int32Array.from(sessions, (session, at) =>
    Math.min(freePlaces(session), edges.firstEdge[at + 1]! - edges.firstEdge[at]!),
  );
  const personEdges = { personFirst: byPerson.first, personEdges: byPerson.order };
  return { sessions, timetable: new Timetable(sessions), people, week, seats, ...edges, ...personEdges };
}

interface Columns {
  readonly session: Int32Array;
  readonly person: Int32Array;
  readonly score: Int32Array;
}

/** Without those of full sessions, of people who hold a place in the way, and of weeks that are full. */
function usableEdges(
  { people, edges }: PlanInput,
  sessions: readonly PlanSession[],
  week: Int32Array,
): Columns {
  const sessionAt = positionsOf(sessions, 'session');
  const personAt = positionsOf(people, 'person');
  const isFree = Uint8Array.from(people, (person) => Number(holdsNothing(person)));
  const columns = emptyColumns(edges.length);
  let usable = 0;
  for (const edge of edges) {
    const session = sessionAt(edge.session);
    const person = personAt(edge.person);
    const meeting = sessions[session]!;
    if (freePlaces(meeting) === 0) continue;
    if (!isFree[person] && !mayCome(people[person]!, meeting, week[session]!)) continue;
    columns.session[usable] = session;
    columns.person[usable] = person;
    columns.score[usable++] = edge.score;
  }
  return firstOf(columns, usable);
}

function emptyColumns(length: number): Columns {
  return { session: new Int32Array(length), person: new Int32Array(length), score: new Int32Array(length) };
}

function firstOf({ session, person, score }: Columns, count: number): Columns {
  return {
    session: session.subarray(0, count),
    person: person.subarray(0, count),
    score: score.subarray(0, count),
  };
}

function freePlaces({ capacity, taken }: PlanSession): number {
  return capacity === null ? Infinity : Math.max(0, capacity - taken);
}

/** Most people: that no session of theirs needs a look at the card spares a third of the time. */
function holdsNothing({ perWeek, heldPlaces }: PlanPerson): boolean {
  return perWeek !== 0 && heldPlaces.length === 0;
}

function mayCome(person: PlanPerson, session: PlanSession, week: number): boolean {
  return weekLimit(person, week) > 0 && !person.heldPlaces.some((held) => clash(held, session));
}

/** By session, then by score; of equals the first given comes first. */
function bestFirst({ session, person, score }: Columns, sessions: number): Edges {
  const { first, order } = bucketOrder(session, sessions);
  for (let at = 0; at < sessions; at++) {
    order.subarray(first[at], first[at + 1]).sort((a, b) => score[b]! - score[a]! || a - b);
  }
  return {
    firstEdge: first,
    edgeSession: order.map((at) => session[at]!),
    edgePerson: order.map((at) => person[at]!),
    edgeScore: order.map((at) => score[at]!),
  };
}
