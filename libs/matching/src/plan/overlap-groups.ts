import type { Board } from './board';
import { weekLimit } from './calendar-week';
import { check } from './check-plan';
import { clash, longestTravel } from './clash';

/** A person's sessions of one week in groups that all clash with each other: at most one of each can be had. */
export interface OverlapGroups {
  /** The group of each edge. */
  readonly groupOf: Int32Array;
  /** The person's week that each group belongs to. */
  readonly weekOf: Int32Array;
  /** Where each person's week begins among the groups; one more at the end. */
  readonly weekFirst: Int32Array;
  /** How many sessions the person takes in that week, at most. */
  readonly limit: Int32Array;
  /** Whether no two sessions of different groups clash: then groups say all there is to say. */
  readonly exact: boolean;
}

export function overlapGroups(board: Board): OverlapGroups {
  return new Grouping(board).run();
}

/** One pass over each person's edges by start, which is why it keeps what it has so far. */
class Grouping {
  private readonly groupOf: Int32Array;
  private readonly weekOf: number[] = [];
  private readonly weekFirst: number[] = [];
  private readonly limit: number[] = [];
  private readonly sizeOf: number[] = [];
  private readonly reach: number;
  private exact = true;

  constructor(private readonly board: Board) {
    this.groupOf = new Int32Array(board.edgeSession.length);
    const longest = board.sessions.reduce((most, s) => Math.max(most, s.endsAt - s.startsAt), 0);
    this.reach = longest + longestTravel(board.sessions);
  }

  run(): OverlapGroups {
    for (let person = 0; person < this.board.people.length; person++) this.groupPerson(person);
    return {
      groupOf: this.groupOf,
      weekOf: new Int32Array(this.weekOf),
      weekFirst: new Int32Array([...this.weekFirst, this.weekOf.length]),
      limit: new Int32Array(this.limit),
      exact: this.exact,
    };
  }

  private groupPerson(person: number): void {
    const { personFirst, personEdges, edgeSession, week } = this.board;
    let near = personFirst[person]!;
    for (let at = near; at < personFirst[person + 1]!; at++) {
      const session = edgeSession[personEdges[at]!]!;
      const before = at > personFirst[person]! ? edgeSession[personEdges[at - 1]!]! : -1;
      check(
        session !== before,
        () => `a person stands twice for session ${this.board.sessions[session]!.number}`,
      );
      if (before < 0 || week[session] !== week[before]) this.openWeek(person, week[session]!);
      while (this.isPast(personEdges[near]!, session)) near++;
      this.place(near, at);
    }
  }

  private openWeek(person: number, week: number): void {
    this.weekFirst.push(this.weekOf.length);
    this.limit.push(Math.min(weekLimit(this.board.people[person]!, week), this.board.sessions.length));
  }

  private isPast(edge: number, session: number): boolean {
    const { sessions, edgeSession } = this.board;
    return sessions[edgeSession[edge]!]!.startsAt + this.reach <= sessions[session]!.startsAt;
  }

  /** Into the first group of the week that clashes as a whole, or a group of its own. */
  private place(near: number, at: number): void {
    const edge = this.board.personEdges[at]!;
    const clashes = this.countClashes(near, at);
    let home = -1;
    for (const [group, count] of clashes) {
      if (home < 0 && count === this.sizeOf[group] && group >= this.weekFirst.at(-1)!) home = group;
      else this.exact = false;
    }
    if (home < 0) home = this.openGroup();
    this.sizeOf[home]!++;
    this.groupOf[edge] = home;
  }

  /** How many of each group clash with the edge at `at`, of the person's edges from `near`. */
  private countClashes(near: number, at: number): ReadonlyMap<number, number> {
    const { sessions, edgeSession, personEdges } = this.board;
    const session = sessions[edgeSession[personEdges[at]!]!]!;
    let clashes: Map<number, number> | null = null;
    for (let other = near; other < at; other++) {
      const edge = personEdges[other]!;
      if (!clash(sessions[edgeSession[edge]!]!, session)) continue;
      clashes ??= new Map();
      clashes.set(this.groupOf[edge]!, (clashes.get(this.groupOf[edge]!) ?? 0) + 1);
    }
    return clashes ?? NONE;
  }

  private openGroup(): number {
    this.sizeOf.push(0);
    return this.weekOf.push(this.weekFirst.length - 1) - 1;
  }
}

const NONE: ReadonlyMap<number, number> = new Map();
