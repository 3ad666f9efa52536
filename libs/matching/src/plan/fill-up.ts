import type { Board } from './board';
import { Diaries } from './diaries';

const NO_EDGE = -1;

/**
 * What the flow could not see: an edge may go in after all where its group kept it out, or pay for what it puts out.
 * Goes through sessions with empty seats and those of the `concerned` people, and whatever a step changes, until
 * no single step adds anything. Gives the plan's edges in order.
 */
export function fillUp(
  board: Board,
  taken: Iterable<number>,
  bonus: readonly number[],
  concerned: ReadonlySet<number>,
): number[] {
  return new FillUp(board, taken, bonus).run(concerned);
}

class FillUp {
  private readonly diaries: Diaries;
  private readonly isTaken: Uint8Array;
  private readonly filled: Int32Array;
  private readonly waiting = new Set<number>();

  constructor(
    private readonly board: Board,
    taken: Iterable<number>,
    private readonly bonus: readonly number[],
  ) {
    this.diaries = new Diaries(board);
    this.isTaken = new Uint8Array(board.edgeSession.length);
    this.filled = new Int32Array(board.seats.length);
    for (const edge of taken) this.take(edge);
  }

  run(concerned: ReadonlySet<number>): number[] {
    const { seats } = this.board;
    seats.forEach((free, session) => void (this.filled[session]! < free && this.waiting.add(session)));
    for (const person of concerned) this.awaitSessionsOf(person);
    // A set is gone through in the order of adding, with what is added on the way.
    for (const session of this.waiting) {
      this.waiting.delete(session);
      for (let edge = this.bestStep(session); edge !== NO_EDGE; edge = this.bestStep(session))
        this.step(edge);
    }
    const edges: number[] = [];
    this.isTaken.forEach((taken, edge) => void (taken && edges.push(edge)));
    return edges;
  }

  /** The edge of the session that adds most, or fills a seat for nothing. */
  private bestStep(session: number): number {
    const { firstEdge, edgeScore } = this.board;
    const leaving = this.leavingFor(session);
    const seat = leaving === NO_EDGE ? this.bonusAt(session, this.filled[session]!) : -edgeScore[leaving]!;
    let best = NO_EDGE;
    let most = leaving === NO_EDGE ? -1 : 0;
    for (let edge = firstEdge[session]!; edge < firstEdge[session + 1]!; edge++) {
      // Scores only fall from here.
      if (seat + edgeScore[edge]! <= most) break;
      if (this.isTaken[edge]) continue;
      const gain = this.gainOf(edge, seat);
      if (gain > most) [best, most] = [edge, gain];
    }
    return best;
  }

  /** Points it adds when all in its person's way are put out; -1 where that is not worth it. */
  private gainOf(edge: number, seat: number): number {
    const { edgeScore, edgeSession } = this.board;
    const inTheWay = this.diaries.inTheWayOf(edge);
    let gain = seat + edgeScore[edge]!;
    for (const other of inTheWay) {
      const from = edgeSession[other]!;
      gain -= edgeScore[other]! + this.bonusAt(from, this.filled[from]! - 1);
    }
    return gain > 0 || inTheWay.length === 0 ? gain : -1;
  }

  private step(edge: number): void {
    const leaving = this.leavingFor(this.board.edgeSession[edge]!);
    for (const other of this.diaries.inTheWayOf(edge)) this.putOut(other);
    if (leaving !== NO_EDGE) this.putOut(leaving);
    this.take(edge);
  }

  /** Whoever has the fewest points in a full session; edges stand best first. */
  private leavingFor(session: number): number {
    const { firstEdge, seats } = this.board;
    if (this.filled[session]! < seats[session]!) return NO_EDGE;
    let edge = firstEdge[session + 1]! - 1;
    while (!this.isTaken[edge]) edge--;
    return edge;
  }

  private take(edge: number): void {
    this.diaries.add(edge);
    this.isTaken[edge] = 1;
    this.filled[this.board.edgeSession[edge]!]!++;
  }

  private putOut(edge: number): void {
    this.diaries.remove(edge);
    this.isTaken[edge] = 0;
    this.filled[this.board.edgeSession[edge]!]!--;
    this.awaitSessionsOf(this.board.edgePerson[edge]!);
  }

  private awaitSessionsOf(person: number): void {
    const { personFirst, personEdges, edgeSession } = this.board;
    for (let at = personFirst[person]!; at < personFirst[person + 1]!; at++) {
      this.waiting.add(edgeSession[personEdges[at]!]!);
    }
  }

  private bonusAt(session: number, place: number): number {
    return this.bonus[this.board.sessions[session]!.taken + place] ?? 0;
  }
}
