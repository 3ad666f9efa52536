interface Asked<In, Out> {
  readonly item: In;
  readonly done: (result: Out) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does small things together: what is asked for in the same turn, or while a round is under way, goes into one round of
 * `work`, which gives one result for each item, in order. A round that fails is done again one by one, so that nobody
 * pays for another's fault.
 */
export class Gather<In, Out> {
  private asked: Asked<In, Out>[] = [];
  private rounds = 0;

  constructor(
    private readonly work: (items: readonly In[]) => Promise<readonly Out[]>,
    private readonly atMost = 32,
    private readonly roundsAtOnce = 2,
  ) {}

  run(item: In): Promise<Out> {
    return new Promise((done, failed) => {
      this.asked.push({ item, done, failed });
      if (this.asked.length === 1) setImmediate(() => this.begin());
    });
  }

  private begin(): void {
    if (this.asked.length === 0 || this.rounds >= this.roundsAtOnce) return;
    const round = this.asked.splice(0, this.atMost);
    this.rounds += 1;
    this.together(round).finally(() => {
      this.rounds -= 1;
      this.begin();
    });
    this.begin();
  }

  private async together(round: readonly Asked<In, Out>[]): Promise<void> {
    try {
      const results = await this.work(round.map(({ item }) => item));
      round.forEach(({ done }, index) => {
        done(results[index] as Out);
      });
    } catch (error) {
      if (round.length === 1) return round[0]?.failed(error);
      for (const one of round) await this.together([one]);
    }
  }
}
