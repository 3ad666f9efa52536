import type { Board } from './board';
import { weekLimit } from './calendar-week';
import { InvalidPlanInput } from './model';

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

const NONE = -1;

/** One pass over each person's edges by start, which is why it keeps what it has so far. */
class Grouping {
  // As long as if every edge had a group and a week of its own.
  private readonly groupOf: Int32Array;
  private readonly weekOf: Int32Array;
  private readonly sizeOf: Int32Array;
  private readonly weekFirst: Int32Array;
  private readonly limit: Int32Array;
  /** How many of a group clash with the edge at hand, and which groups those are. */
  private readonly clashes: Int32Array;
  private readonly met: number[] = [];
  private groups = 0;
  private weeks = 0;
  private exact = true;

  constructor(private readonly board: Board) {
    const edges = board.edgeSession.length;
    this.groupOf = new Int32Array(edges);
    this.weekOf = new Int32Array(edges);
    this.sizeOf = new Int32Array(edges);
    this.weekFirst = new Int32Array(edges + 1);
    this.limit = new Int32Array(edges);
    this.clashes = new Int32Array(edges);
  }

  run(): OverlapGroups {
    for (let person = 0; person < this.board.people.length; person++) this.groupPerson(person);
    this.weekFirst[this.weeks] = this.groups;
    return {
      groupOf: this.groupOf,
      weekOf: this.weekOf.subarray(0, this.groups),
      weekFirst: this.weekFirst.subarray(0, this.weeks + 1),
      limit: this.limit.subarray(0, this.weeks),
      exact: this.exact,
    };
  }

  private groupPerson(person: number): void {
    const { personFirst, personEdges, edgeSession, timetable, week } = this.board;
    let near = personFirst[person]!;
    let before = NONE;
    for (let at = near; at < personFirst[person + 1]!; at++) {
      const session = edgeSession[personEdges[at]!]!;
      if (session === before) throw this.standsTwice(session);
      if (before === NONE || week[session] !== week[before]) this.openWeek(person, week[session]!);
      while (timetable.isPast(edgeSession[personEdges[near]!]!, session)) near++;
      this.place(near, at);
      before = session;
    }
  }

  private standsTwice(session: number): InvalidPlanInput {
    return new InvalidPlanInput(`a person stands twice for session ${this.board.sessions[session]!.number}`);
  }

  private openWeek(person: number, week: number): void {
    this.weekFirst[this.weeks] = this.groups;
    const limit = weekLimit(this.board.people[person]!, week);
    this.limit[this.weeks++] = Math.min(limit, this.board.sessions.length);
  }

  private place(near: number, at: number): void {
    let home = near < at ? this.homeAmong(near, at) : NONE;
    if (home === NONE) home = this.openGroup();
    this.sizeOf[home]!++;
    this.groupOf[this.board.personEdges[at]!] = home;
  }

  /** The first group of the week that clashes as a whole. */
  private homeAmong(near: number, at: number): number {
    this.countClashes(near, at);
    let home = NONE;
    for (const group of this.met) {
      if (home === NONE && this.clashesAsAWhole(group)) home = group;
      else this.exact = false;
      this.clashes[group] = 0;
    }
    this.met.length = 0;
    return home;
  }

  /** How many of each group clash with the edge at `at`, of the person's edges from `near`. */
  private countClashes(near: number, at: number): void {
    const { edgeSession, personEdges, timetable } = this.board;
    const session = edgeSession[personEdges[at]!]!;
    for (let other = near; other < at; other++) {
      const edge = personEdges[other]!;
      if (!timetable.clash(edgeSession[edge]!, session)) continue;
      const group = this.groupOf[edge]!;
      if (this.clashes[group]!++ === 0) this.met.push(group);
    }
  }

  private clashesAsAWhole(group: number): boolean {
    return this.clashes[group] === this.sizeOf[group] && this.weekOf[group] === this.weeks - 1;
  }

  private openGroup(): number {
    this.weekOf[this.groups] = this.weeks - 1;
    return this.groups++;
  }
}
