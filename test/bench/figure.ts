/** A measured value against its target; a bench prints an array of these. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly target: string;
  readonly pass: boolean;
}

export function atLeast(figure: string, value: number, target: number): Figure {
  return { figure, value: rounded(value), target: `>= ${target}`, pass: value >= target };
}

export function atMost(figure: string, value: number, target: number): Figure {
  return { figure, value: rounded(value), target: `<= ${target}`, pass: value <= target };
}

/** A value that is there to be read beside the others. */
export function noted(figure: string, value: number): Figure {
  return { figure, value: rounded(value), target: 'noted', pass: true };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
