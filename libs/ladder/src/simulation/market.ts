import { type Fits, nightlyPrices } from '../prices';
import { type KindOutcome, MOST_WORTH, nextWorth } from '../worth';
import type { Asking } from './asking';
import { AREAS, FIELDS, fieldInArea, KINDS, type World } from './world';

const LEARNT_DAYS = 56;

/** What the nights learn of a simulated town: which openings come (λ), what their places are worth (μ), people's prices (J). */
export class Market {
  private readonly worths = new Float64Array(AREAS * FIELDS).fill(MOST_WORTH);
  private readonly fits: Fits;
  private readonly days: (readonly number[])[] = [];
  private readonly balance = new Map<number, number>();

  constructor(
    { people }: World,
    private readonly silentDays: number,
  ) {
    const starts = new Int32Array(people.length + 1);
    for (const [at, { kinds }] of people.entries()) starts[at + 1] = starts[at]! + kinds.length;
    const rates = people.flatMap(({ kinds, believed }) => kinds.map(() => believed));
    this.fits = {
      starts,
      kinds: Int32Array.from(people.flatMap(({ kinds }) => kinds)),
      rates: Float64Array.from(rates),
    };
  }

  worth(kind: number): number {
    return this.worths[fieldInArea(kind)]!;
  }

  opened(kinds: readonly number[]): void {
    this.days.push(kinds);
    if (this.days.length > LEARNT_DAYS) this.days.shift();
  }

  /** Filled in the first half of its time, or ended with places left. */
  ended({ opening, filledOn }: Asking): void {
    const half = (opening.from + opening.until) / 2;
    const group = fieldInArea(opening.kind);
    if (filledOn === null) this.count(group, 1);
    else if (filledOn < half) this.count(group, -1);
  }

  /** Moves worths and gives everybody's price for tomorrow. */
  night(): Float64Array {
    for (const [group, balance] of this.balance) {
      this.worths[group] = nextWorth(this.worths[group]!, outcomeOf(balance));
    }
    this.balance.clear();
    const worth = Float64Array.from({ length: KINDS }, (_, kind) => this.worth(kind));
    return nightlyPrices(this.fits, { arrivals: this.arrivals(), worth }, this.silentDays);
  }

  private arrivals(): Float64Array {
    const arrivals = new Float64Array(KINDS);
    for (const kind of this.days.flat()) arrivals[kind]! += 1 / this.days.length;
    return arrivals;
  }

  private count(group: number, by: number): void {
    this.balance.set(group, (this.balance.get(group) ?? 0) + by);
  }
}

function outcomeOf(balance: number): KindOutcome {
  if (balance === 0) return 'even';
  return balance > 0 ? 'short' : 'early';
}
