import type { Listed } from './listed';

/** What the changes, made together, would do; numbers of people for an opening, of openings for a person. */
export interface Gain<C> {
  readonly changes: readonly C[];
  /** How many would be listed, and how many more that is than now; fewer is less than 0. */
  readonly total: number;
  readonly more: number;
  /** In ascending order. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
}

/** A subject's answers to changes: with a counting engine and the way a change is made. */
export interface Trial<S, C> {
  readonly subject: S;
  readonly apply: (subject: S, change: C) => S;
  readonly list: (subject: S) => Listed;
}

/** One gain a proposal, each a set of changes made together, in the given order. */
export function tryProposals<S, C>(trial: Trial<S, C>, proposals: readonly (readonly C[])[]): Gain<C>[] {
  const now = trial.list(trial.subject);
  return proposals.map((changes) => {
    const then = trial.list(changes.reduce(trial.apply, trial.subject));
    return {
      changes,
      total: then.size,
      more: then.size - now.size,
      gained: missingIn(now, then),
      lost: missingIn(then, now),
    };
  });
}

function missingIn(all: Listed, some: Listed): number[] {
  return [...some].filter((number) => !all.has(number)).sort((a, b) => a - b);
}

const FEWEST = 5;

/** A count that may be shown; `null` for one under 5, which would point at somebody. */
export function atLeastFive(count: number): number | null {
  return count >= FEWEST ? count : null;
}
