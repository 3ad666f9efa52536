const MOST_KEPT = 20_000;

/** Lets each key through once in a while; forgetting one only lets it through again. */
export class Seldom {
  private readonly last = new Map<string, number>();

  constructor(private readonly everyMs: number) {}

  isDue(key: string, now: number): boolean {
    const before = this.last.get(key);
    if (before !== undefined && now - before < this.everyMs) return false;
    if (this.last.size >= MOST_KEPT) this.last.clear();
    this.last.set(key, now);
    return true;
  }
}
