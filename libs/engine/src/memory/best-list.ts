import { type PersonParts, tieBreak } from '@app/matching';

export interface BestEntry {
  readonly person: number;
  readonly score: number;
  readonly tie: number;
  readonly parts: PersonParts;
}

/** The best so many of what is offered; sorts now and then, so that most are turned away by one comparison. */
export class BestList {
  private entries: BestEntry[] = [];
  /** What a score must reach to count still. */
  floor = 0;

  constructor(
    private readonly limit: number,
    private readonly opening: number,
    private readonly dayNumber: number,
  ) {}

  offer(person: number, score: number, parts: PersonParts): void {
    if (score < this.floor) return;
    this.entries.push({ person, score, tie: tieBreak(person, this.opening, this.dayNumber), parts });
    if (this.entries.length >= 2 * this.limit + 32) this.cut();
  }

  /** What counts still after all that was offered. */
  settle(): void {
    if (this.entries.length >= this.limit) this.cut();
  }

  best(): BestEntry[] {
    this.entries.sort(byOrder);
    return this.entries.slice(0, this.limit);
  }

  private cut(): void {
    this.entries = this.best();
    if (this.entries.length === this.limit) this.floor = this.entries[this.limit - 1]?.score ?? Infinity;
  }
}

function byOrder(a: BestEntry, b: BestEntry): number {
  return b.score - a.score || a.tie - b.tie || a.person - b.person;
}
