import { type PersonParts, tieBreak } from '@app/matching';

export interface BestEntry {
  readonly person: number;
  readonly score: number;
  readonly tie: number;
  readonly parts: PersonParts;
}

/** The best so many of what is offered. */
export class BestList {
  /** What a score must reach to count still. */
  floor = 0;
  private readonly entries: BestEntry[] = [];
  /** The best scores so far as a heap, the lowest of them first. */
  private readonly scores: number[] = [];

  constructor(
    private readonly limit: number,
    private readonly opening: number,
    private readonly dayNumber: number,
  ) {}

  offer(person: number, score: number, parts: PersonParts): void {
    if (score < this.floor) return;
    this.entries.push({ person, score, tie: tieBreak(person, this.opening, this.dayNumber), parts });
    if (this.scores.length < this.limit) this.add(score);
    else if (score > this.floor) this.replaceLowest(score);
    if (this.scores.length === this.limit) this.floor = this.scores[0]!;
  }

  best(): BestEntry[] {
    const best = this.entries.filter(({ score }) => score >= this.floor).sort(byOrder);
    return best.length > this.limit ? best.slice(0, this.limit) : best;
  }

  private add(score: number): void {
    const { scores } = this;
    let at = scores.push(score) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (scores[above]! <= score) break;
      scores[at] = scores[above]!;
      at = above;
    }
    scores[at] = score;
  }

  private replaceLowest(score: number): void {
    const { scores } = this;
    let at = 0;
    for (let below = 1; below < scores.length; below = 2 * at + 1) {
      if (below + 1 < scores.length && scores[below + 1]! < scores[below]!) below++;
      if (scores[below]! >= score) break;
      scores[at] = scores[below]!;
      at = below;
    }
    scores[at] = score;
  }
}

function byOrder(a: BestEntry, b: BestEntry): number {
  return b.score - a.score || a.tie - b.tie || a.person - b.person;
}
