import { type Gain, type Trial, tryProposals } from './gain';

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
  const alone = tried(
    trial,
    candidates.map((change) => [change]),
  );
  const pairs = tried(trial, pairsOf(alone, candidates)).filter((pair) => addsToBoth(pair, alone));
  const helping = [...bestOfKinds(alone, A_KIND_AT_MOST), ...bestOfKinds(pairs, 1)];
  return helping
    .filter(({ more }) => more > 0)
    .sort(byMore)
    .slice(0, limit);
}

function tried<S, C>(trial: Trial<S, C>, proposals: readonly (readonly C[])[]): Gain<C>[] {
  return tryProposals(trial, proposals).sort(byMore);
}

/** `Array.sort` is stable: equals keep the order of the candidates, and single changes come before pairs. */
function byMore<C>(a: Gain<C>, b: Gain<C>): number {
  return b.more - a.more;
}

/** `alone` is in order, the best first. */
function pairsOf<C extends Change>(alone: readonly Gain<C>[], candidates: readonly C[]): C[][] {
  const [first, ...others] = bestOfKinds(alone, 1).map(({ changes }) => changes[0]!);
  if (!first) return [];
  const kind = kindOf(first);
  const paired = others.slice(0, KINDS_PAIRED);
  return [
    ...candidates.filter((other) => kindOf(other) !== kind).map((other) => [first, other]),
    ...paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other])),
  ];
}

function bestOfKinds<C extends Change>(gains: readonly Gain<C>[], most: number): Gain<C>[] {
  const kept = new Map<string, Gain<C>[]>();
  return gains.filter((gain) => {
    const kind = gain.changes.map(kindOf).join();
    const before = kept.get(kind) ?? [];
    if (before.length === most || before.some((other) => addsTheSame(gain, other))) return false;
    kept.set(kind, [...before, gain]);
    return true;
  });
}

function kindOf({ change, code = '' }: Change): string {
  return `${change} ${code}`;
}

function addsTheSame<C>(a: Gain<C>, b: Gain<C>): boolean {
  return a.more === b.more && a.gained.every((number, at) => number === b.gained[at]);
}

function addsToBoth<C>(pair: Gain<C>, alone: readonly Gain<C>[]): boolean {
  return alone.every(({ changes, more }) => !pair.changes.includes(changes[0]!) || pair.more > more);
}
