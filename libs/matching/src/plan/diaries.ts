import type { Board } from './board';
import { weekLimit } from './calendar-week';

/** Who has which edges so far. */
export class Diaries {
  private readonly edgesOf: (readonly number[])[];

  constructor(private readonly board: Board) {
    this.edgesOf = board.people.map(() => NOTHING);
  }

  add(edge: number): void {
    const person = this.board.edgePerson[edge]!;
    this.edgesOf[person] = [...this.edgesOf[person]!, edge];
  }

  remove(edge: number): void {
    const person = this.board.edgePerson[edge]!;
    this.edgesOf[person] = this.edgesOf[person]!.filter((other) => other !== edge);
  }

  /** What the person would have to give up for it: whatever clashes, and the least of a week that is full. */
  inTheWayOf(edge: number): readonly number[] {
    const { edgePerson, edgeSession, people, week } = this.board;
    const person = edgePerson[edge]!;
    const own = this.edgesOf[person]!;
    if (own.length === 0) return NOTHING;
    const clashing = own.filter((other) => this.clashes(edge, other));
    const thatWeek = week[edgeSession[edge]!]!;
    const rest = own.filter((other) => week[edgeSession[other]!] === thatWeek && !clashing.includes(other));
    const over = rest.length + 1 - weekLimit(people[person]!, thatWeek);
    return over > 0 ? [...clashing, ...this.least(rest, over)] : clashing;
  }

  private least(edges: number[], count: number): number[] {
    const { edgeScore } = this.board;
    return edges.sort((a, b) => edgeScore[a]! - edgeScore[b]! || b - a).slice(0, count);
  }

  private clashes(edge: number, other: number): boolean {
    const { edgeSession, timetable } = this.board;
    return timetable.clash(edgeSession[edge]!, edgeSession[other]!);
  }
}

const NOTHING: readonly number[] = [];
