import type { Position } from '../model';
import { travelTime } from '../position';
import { longestTravel, SHORTEST_WAY } from './clash';
import type { PlanSession } from './model';

/** When and where the sessions are, by their position in the order of starts; millions of pairs are asked about. */
export class Timetable {
  private readonly startsAt: Float64Array;
  private readonly endsAt: Float64Array;
  private readonly places: readonly (Position | null)[];
  private readonly longestWay: number;
  private readonly reach: number;

  constructor(sessions: readonly PlanSession[]) {
    this.startsAt = Float64Array.from(sessions, ({ startsAt }) => startsAt);
    this.endsAt = Float64Array.from(sessions, ({ endsAt }) => endsAt);
    this.places = sessions.map(({ position }) => position);
    this.longestWay = longestTravel(sessions);
    this.reach = this.longestWay + sessions.reduce((most, s) => Math.max(most, s.endsAt - s.startsAt), 0);
  }

  /** What `clash` says of two sessions. */
  clash(a: number, b: number): boolean {
    const between = Math.max(this.startsAt[b]! - this.endsAt[a]!, this.startsAt[a]! - this.endsAt[b]!);
    if (between < SHORTEST_WAY) return true;
    return between < this.longestWay && between < travelTime(this.places[a]!, this.places[b]!);
  }

  /** Whether `earlier` is over so long before `later` starts that neither it nor any before it can clash. */
  isPast(earlier: number, later: number): boolean {
    return this.startsAt[earlier]! + this.reach <= this.startsAt[later]!;
  }
}
