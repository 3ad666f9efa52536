import type { Chance } from './random';
import type { World } from './world';

export const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const SILENT_DAYS = 21;

export type Ask = 'yes' | 'no-answer';

/** The people of a simulated town: who listens, who fell silent, who left; and when each was asked. */
export class Town {
  /** J of each, as of last night. */
  prices: Float64Array;
  private readonly silentUntil: Float64Array;
  private readonly left: Uint8Array;
  private readonly asks: number[][];
  private readonly lastAsk: (number | null)[];

  constructor(
    private readonly world: World,
    private readonly chance: Chance,
  ) {
    const { length } = world.people;
    this.prices = new Float64Array(length);
    this.silentUntil = new Float64Array(length);
    this.left = new Uint8Array(length);
    this.asks = Array.from({ length }, () => []);
    this.lastAsk = Array.from({ length }, () => null);
  }

  believed(person: number): number {
    return this.world.people[person]!.believed;
  }

  /** Asks of the last seven days or more. */
  askedAt(person: number): readonly number[] {
    return this.asks[person]!;
  }

  lastAskedAt(person: number): number | null {
    return this.lastAsk[person]!;
  }

  /** Who listens may say yes; an ask without an answer wears out, the more the more often one was asked this week. */
  ask(person: number, now: number): Ask {
    const ofWeek = this.asks[person]!.filter((at) => at > now - WEEK_MS);
    const before = ofWeek.length;
    ofWeek.push(now);
    this.asks[person] = ofWeek;
    this.lastAsk[person] = now;
    if (this.listens(person, now) && this.chance.says(this.world.people[person]!.rate)) return 'yes';
    this.wearOut(person, before, now);
    return 'no-answer';
  }

  /** Shares of all: silent, and gone for good. */
  worn(now: number): { readonly dormant: number; readonly left: number } {
    const people = [...this.silentUntil.keys()];
    const dormant = people.filter((person) => !this.left[person] && this.silentUntil[person]! > now).length;
    const left = people.filter((person) => this.left[person]).length;
    return { dormant: dormant / people.length, left: left / people.length };
  }

  private listens(person: number, now: number): boolean {
    return !this.left[person] && this.silentUntil[person]! <= now;
  }

  private wearOut(person: number, before: number, now: number): void {
    if (this.chance.says(0.08 + 0.12 * before)) {
      const until = now + this.chance.waits(SILENT_DAYS) * DAY_MS;
      this.silentUntil[person] = Math.max(this.silentUntil[person]!, until);
    }
    if (this.chance.says(0.002 * (1 + before))) this.left[person] = 1;
  }
}
