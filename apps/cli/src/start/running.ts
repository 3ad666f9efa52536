/** A part of the running service ended by itself. */
export class PartEnded extends Error {
  readonly code = 'part-ended';
}

/** What has been started so far: it is stopped in the opposite order, and any part may tell that it ended by itself. */
export class Running {
  private readonly closers: (() => Promise<void>)[] = [];
  private tell: (error: PartEnded) => void = () => undefined;
  /** Rejects as soon as a part ends by itself. */
  readonly partEnded = new Promise<never>((_, reject) => {
    this.tell = reject;
  });

  constructor() {
    this.partEnded.catch(() => undefined);
  }

  add(close: () => Promise<void>): void {
    this.closers.push(close);
  }

  lost(what: string): void {
    this.tell(new PartEnded(`${what}; stopping everything.`));
  }

  async stop(): Promise<void> {
    for (const close of this.closers.splice(0).reverse()) await close();
  }
}
