import type { Listed } from './listed';
import { type Gain, Outcome } from './outcome';

/** A subject's answers to changes: with a counting engine and the way a change is made. */
export interface Trial<S, C> {
  readonly subject: S;
  readonly apply: (subject: S, change: C) => S;
  readonly list: (subject: S) => Listed;
}

/** One gain a proposal, each a set of changes made together, in the given order. */
export function tryProposals<S, C>(trial: Trial<S, C>, proposals: readonly (readonly C[])[]): Gain<C>[] {
  const now = trial.list(trial.subject);
  return proposals.map((changes) => outcomeOf(trial, changes, now).gain());
}

/** @param now what is listed without any change */
export function outcomeOf<S, C>(trial: Trial<S, C>, changes: readonly C[], now: Listed): Outcome<C> {
  return new Outcome(changes, now, trial.list(changes.reduce(trial.apply, trial.subject)));
}

const FEWEST = 5;

/** A count that may be shown; `null` for one under 5, which would point at somebody. */
export function atLeastFive(count: number): number | null {
  return count >= FEWEST ? count : null;
}
