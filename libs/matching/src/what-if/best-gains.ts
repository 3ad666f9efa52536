import { outcomeOf, type Trial } from './gain';
import type { Gain, Outcome } from './outcome';

/** Of one kind, so that ten hours of one Saturday leave room for other ways to help. */
const A_KIND_AT_MOST = 3;
/** Kinds whose best changes are tried in pairs with each other. */
const KINDS_PAIRED = 6;

interface Change {
  readonly change: string;
  /** Each code is a kind of its own: who asks for two qualifications may have to do without both. */
  readonly code?: string;
}

/**
 * The changes that add most, the most first: every candidate alone, at most three of a kind, and pairs of kinds where
 * two add more than either alone. The best single change is tried with every other, the best of the other kinds
 * with each other. `candidates` go from the smallest change of a kind to the largest; of equals the smaller
 * comes first, and a larger one that adds the very same is left out.
 */
export function bestGains<S, C extends Change>(
  trial: Trial<S, C>,
  candidates: readonly C[],
  limit: number,
): Gain<C>[] {
  const now = trial.list(trial.subject);
  const tried = (proposals: readonly (readonly C[])[]) =>
    proposals.map((changes) => outcomeOf(trial, changes, now)).sort(byMore);
  const alone = tried(candidates.map((change) => [change]));
  const pairs = tried(pairsOf(alone, candidates)).filter((pair) => addsToBoth(pair, alone));
  return [...bestOfKinds(alone.filter(adds), A_KIND_AT_MOST), ...bestOfKinds(pairs.filter(adds), 1)]
    .sort(byMore)
    .slice(0, limit)
    .map((outcome) => outcome.gain());
}

function adds<C>({ more }: Outcome<C>): boolean {
  return more > 0;
}

/** `Array.sort` is stable: equals keep the order of the candidates, and single changes come before pairs. */
function byMore<C>(a: Outcome<C>, b: Outcome<C>): number {
  return b.more - a.more;
}

/** `alone` is in order, the best first. */
function pairsOf<C extends Change>(alone: readonly Outcome<C>[], candidates: readonly C[]): C[][] {
  const [first, ...others] = bestOfKinds(alone, 1).map(({ changes }) => changes[0]!);
  if (!first) return [];
  const kind = kindOf(first);
  const paired = others.slice(0, KINDS_PAIRED);
  return [
    ...candidates.filter((other) => kindOf(other) !== kind).map((other) => [first, other]),
    ...paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other])),
  ];
}

function bestOfKinds<C extends Change>(outcomes: readonly Outcome<C>[], most: number): Outcome<C>[] {
  const kept = new Map<string, Outcome<C>[]>();
  return outcomes.filter((outcome) => {
    const kind = outcome.changes.map(kindOf).join();
    const before = kept.get(kind) ?? [];
    if (before.length === most || before.some((other) => addsTheSame(outcome, other))) return false;
    kept.set(kind, [...before, outcome]);
    return true;
  });
}

function kindOf({ change, code = '' }: Change): string {
  return `${change} ${code}`;
}

function addsTheSame<C>(a: Outcome<C>, b: Outcome<C>): boolean {
  if (a.more !== b.more || a.gained.length !== b.gained.length) return false;
  return a.gained.every((number, at) => number === b.gained[at]);
}

function addsToBoth<C>(pair: Outcome<C>, alone: readonly Outcome<C>[]): boolean {
  return alone.every(({ changes, more }) => !pair.changes.includes(changes[0]!) || pair.more > more);
}
