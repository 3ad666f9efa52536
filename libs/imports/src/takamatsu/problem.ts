/** What could not be understood: a reason that begins with a stable code. */
export interface Problem {
  readonly problem: string;
}

export function problem(reason: string): Problem {
  return { problem: reason };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
