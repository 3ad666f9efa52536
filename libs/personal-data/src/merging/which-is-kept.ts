/** What decides which of two cards is kept. */
export interface Standing {
  readonly accountId: string | null;
  /** Somebody has signed in with the account. */
  readonly hasSignedIn: boolean;
  readonly createdAt: Date;
}

/** The one with an account that was used, then the one with any, then the newer. */
export function inOrder<T extends Standing>(one: T, two: T): { kept: T; other: T } {
  return isBefore(two, one) ? { kept: two, other: one } : { kept: one, other: two };
}

function isBefore(one: Standing, two: Standing): boolean {
  const [first, second] = [rank(one), rank(two)];
  return first !== second ? first > second : one.createdAt > two.createdAt;
}

function rank({ accountId, hasSignedIn }: Standing): number {
  if (!accountId) return 0;
  return hasSignedIn ? 2 : 1;
}
