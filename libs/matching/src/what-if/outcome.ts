import type { Listed } from './listed';

/** What the changes, made together, would do; numbers of people for an opening, of openings for a person. */
export interface Gain<C> {
  readonly changes: readonly C[];
  /** How many would be listed, and how many more that is than now; fewer is less than 0. */
  readonly total: number;
  readonly more: number;
  /** In ascending order. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
}

/** A proposal tried. Sizes choose among hundreds of them; who it would be is looked up for the few that are left. */
export class Outcome<C> {
  private found: readonly number[] | null = null;

  constructor(
    readonly changes: readonly C[],
    private readonly now: Listed,
    private readonly then: Listed,
  ) {}

  get more(): number {
    return this.then.size - this.now.size;
  }

  /** In ascending order. */
  get gained(): readonly number[] {
    this.found ??= missingIn(this.now, this.then);
    return this.found;
  }

  gain(): Gain<C> {
    const { changes, more, gained } = this;
    return { changes, total: this.then.size, more, gained, lost: missingIn(this.then, this.now) };
  }
}

function missingIn(all: Listed, some: Listed): number[] {
  const missing: number[] = [];
  for (const number of some) if (!all.has(number)) missing.push(number);
  return missing.sort((a, b) => a - b);
}
