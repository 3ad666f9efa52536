import type { Board } from './board';
import type { OverlapGroups } from './overlap-groups';
import { FAR, Reached } from './reached';
import { SessionQueue } from './session-queue';

const NOBODY = -1;
/** A group that the plan no longer uses. */
const CLOSED = -2;
/** Reached because the person's week is full and this group could give its session up. */
const BY_WEEK = -3;

/**
 * Minimum-cost flow from seats through groups and weeks to residents, by successive shortest paths with potentials:
 * each free seat in turn takes the shortest path, moving people between sessions where that pays, or stays empty.
 *
 *     session ─ −score ─▶ group (one session) ─ 0 ─▶ week (limit) ─ 0 ─▶ ● ◀─ bonus lost ─ session (seat left empty)
 *
 * Costs are whole points. After `run` no plan that keeps to the groups and limits has a greater value.
 */
export class SeatFlow {
  /** The edge that each group has, or less than 0. */
  readonly taken: Int32Array;
  /** Seats of each session not given up as empty. */
  readonly kept: Int32Array;
  private readonly load: Int32Array;
  private readonly sessionPrice: Int32Array;
  private readonly groupPrice: Int32Array;
  private readonly weekPrice: Int32Array;
  private readonly queue = new SessionQueue();
  private readonly sessions: Reached;
  private readonly groups: Reached;
  private readonly weeks: Reached;
  /** Distance to the end, and the last node before it. */
  private best = FAR;
  private lastSession = NOBODY;
  private lastGroup = NOBODY;

  constructor(
    private readonly board: Board,
    private readonly overlaps: OverlapGroups,
    private readonly bonus: readonly number[],
  ) {
    const { firstEdge, edgeScore, seats } = board;
    this.taken = new Int32Array(overlaps.weekOf.length).fill(NOBODY);
    this.kept = seats.slice();
    this.load = new Int32Array(overlaps.limit.length);
    this.sessionPrice = seats.map((_, session) =>
      seats[session]! > 0 ? -edgeScore[firstEdge[session]!]! : 0,
    );
    this.groupPrice = new Int32Array(this.taken.length);
    this.weekPrice = new Int32Array(this.load.length);
    this.sessions = new Reached(seats.length);
    this.groups = new Reached(this.taken.length);
    this.weeks = new Reached(this.load.length);
  }

  run(): void {
    const { seats } = this.board;
    for (let session = 0; session < seats.length; session++) {
      for (let seat = 0; seat < seats[session]!; seat++) this.fillSeat(session);
    }
  }

  /** Takes a group's session away for good and gives the seat to whom it serves best. */
  close(group: number): void {
    const session = this.board.edgeSession[this.taken[group]!]!;
    this.taken[group] = CLOSED;
    this.fillSeat(session);
  }

  private fillSeat(source: number): void {
    this.best = FAR;
    this.sessions.reach(source, 0, NOBODY);
    this.queue.push(source, 0);
    for (let key = this.queue.pop(); key >= 0; key = this.queue.pop()) {
      const distance = SessionQueue.distanceOf(key);
      if (distance >= this.best) break;
      const session = SessionQueue.sessionOf(key);
      if (distance === this.sessions.distance[session]) this.leaveSession(session, distance);
    }
    this.augment(source);
    this.settle();
  }

  private leaveSession(session: number, distance: number): void {
    const { firstEdge, edgeScore } = this.board;
    const start = distance - this.sessionPrice[session]!;
    this.leaveEmpty(session, start);
    const end = firstEdge[session + 1]!;
    for (let edge = firstEdge[session]!; edge < end; edge++) {
      const bare = start - edgeScore[edge]!;
      // Scores only fall from here, and no price is below 0.
      if (bare >= this.best) return;
      const group = this.overlaps.groupOf[edge]!;
      if (this.taken[group] === edge || this.taken[group] === CLOSED) continue;
      this.reachGroup(group, bare + this.groupPrice[group]!, edge);
    }
  }

  private leaveEmpty(session: number, start: number): void {
    const place = this.board.sessions[session]!.taken + this.kept[session]! - 1;
    const distance = start + (this.bonus[place] ?? 0);
    if (distance >= this.best) return;
    this.best = distance;
    this.lastSession = session;
    this.lastGroup = NOBODY;
  }

  /** The session that would have to give up this edge. */
  private reachSession(edge: number, start: number, group: number): void {
    const session = this.board.edgeSession[edge]!;
    const distance = start + this.sessionPrice[session]!;
    if (distance >= this.best || !this.sessions.reach(session, distance, group)) return;
    this.queue.push(session, distance);
  }

  private reachGroup(group: number, distance: number, by: number): void {
    if (distance >= this.best || !this.groups.reach(group, distance, by)) return;
    const edge = this.taken[group]!;
    const start = distance - this.groupPrice[group]!;
    const week = this.overlaps.weekOf[group]!;
    if (edge >= 0) this.reachSession(edge, start + this.board.edgeScore[edge]!, group);
    else this.reachWeek(week, start + this.weekPrice[week]!, group);
  }

  private reachWeek(week: number, distance: number, group: number): void {
    if (distance >= this.best || !this.weeks.reach(week, distance, group)) return;
    // A week gets a price only when it is full, and never has room again.
    if (this.load[week]! < this.overlaps.limit[week]!) this.endAt(group, distance);
    else this.leaveFullWeek(week, distance);
  }

  private endAt(group: number, distance: number): void {
    if (distance >= this.best) return;
    this.best = distance;
    this.lastGroup = group;
  }

  private leaveFullWeek(week: number, distance: number): void {
    const { weekFirst } = this.overlaps;
    const start = distance - this.weekPrice[week]!;
    for (let group = weekFirst[week]!; group < weekFirst[week + 1]!; group++) {
      if (this.taken[group]! >= 0) this.reachGroup(group, start + this.groupPrice[group]!, BY_WEEK);
    }
  }

  private augment(source: number): void {
    let session = this.lastGroup === NOBODY ? this.lastSession : this.enter(this.lastGroup);
    if (this.lastGroup === NOBODY) this.kept[session]!--;
    else this.load[this.overlaps.weekOf[this.lastGroup]!]!++;
    while (session !== source) session = this.handOver(this.sessions.by[session]!);
  }

  /** The seat that reached the group gets it; that seat's session. */
  private enter(group: number): number {
    const edge = this.groups.by[group]!;
    this.taken[group] = edge;
    return this.board.edgeSession[edge]!;
  }

  private handOver(group: number): number {
    if (this.groups.by[group] !== BY_WEEK) return this.enter(group);
    this.taken[group] = NOBODY;
    return this.enter(this.weeks.by[this.overlaps.weekOf[group]!]!);
  }

  /** What was nearer than the end gets dearer by the difference, which keeps every reduced cost at 0 or more. */
  private settle(): void {
    this.queue.clear();
    this.sessions.settle(this.best, this.sessionPrice);
    this.groups.settle(this.best, this.groupPrice);
    this.weeks.settle(this.best, this.weekPrice);
  }
}
