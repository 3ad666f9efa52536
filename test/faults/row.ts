export interface RowOptions {
  /** 1 is the size that is reported; less makes everything smaller. */
  readonly scale: number;
  readonly seed: number;
  /** Breaks the thing itself: the row must then say `pass: false`. */
  readonly broken: boolean;
}

export interface Finding {
  /** What was measured, in the target's own terms. */
  readonly figure: string | number;
  readonly pass: boolean;
  /** How many kills, refusals, requests, cases there were. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One row of the scoreboard. It arranges its own database and service, and leaves nothing running. */
export interface Row {
  readonly name: string;
  readonly target: string;
  /** What `--break` takes away. */
  readonly breaks: string;
  run(options: RowOptions): Promise<Finding>;
}

/** A number of the full size at a smaller one, but never fewer than `least`. */
export function scaled(full: number, scale: number, least = 1): number {
  return Math.max(least, Math.round(full * scale));
}
