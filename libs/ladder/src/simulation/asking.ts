import type { SimulatedOpening } from './world';

/** An opening while people are asked for it. */
export interface Asking {
  readonly opening: SimulatedOpening;
  readonly asked: Set<number>;
  filled: number;
  waves: number;
  /** In days; `null` while places are left. */
  filledOn: number | null;
}

export function beginAsking(opening: SimulatedOpening): Asking {
  return { opening, asked: new Set(), filled: 0, waves: 0, filledOn: null };
}
