import { type Gain, type Trial, tryProposals } from './gain';

/** Of one kind, so that ten hours of one Saturday leave room for other ways to help. */
const A_KIND_AT_MOST = 3;
/** Kinds whose best changes are tried in pairs. */
const KINDS_PAIRED = 6;

interface Kind {
  readonly change: string;
}

/**
 * The changes that add most, the most first: every candidate alone, at most three of a kind, and the best of each kind
 * in pairs where two add more than either alone. `candidates` go from the smallest change of a kind to the largest,
 * and of equals the smaller comes first.
 */
export function bestGains<S, C extends Kind>(
  trial: Trial<S, C>,
  candidates: readonly C[],
  limit: number,
): Gain<C>[] {
  const alone = tryProposals(
    trial,
    candidates.map((change) => [change]),
  ).sort(byMore);
  const pairs = tryProposals(trial, pairsOf(bestOfKinds(alone, 1))).filter((pair) => addsToBoth(pair, alone));
  const helping = [...bestOfKinds(alone, A_KIND_AT_MOST), ...pairs].filter(({ more }) => more > 0);
  return helping.sort(byMore).slice(0, limit);
}

/** `Array.sort` is stable: equals keep the order of the candidates, and single changes come before pairs. */
function byMore<C>(a: Gain<C>, b: Gain<C>): number {
  return b.more - a.more;
}

/** Best first; a larger change of a kind that gains the very same is left out. */
function bestOfKinds<C extends Kind>(alone: readonly Gain<C>[], most: number): Gain<C>[] {
  const kept = new Map<string, Gain<C>[]>();
  return alone.filter((gain) => {
    const kind = gain.changes[0]!.change;
    const before = kept.get(kind) ?? [];
    if (before.length === most || before.some((other) => gainsTheSame(gain, other))) return false;
    kept.set(kind, [...before, gain]);
    return true;
  });
}

function gainsTheSame<C>(a: Gain<C>, b: Gain<C>): boolean {
  return a.more === b.more && a.gained.every((number, at) => number === b.gained[at]);
}

function pairsOf<C>(best: readonly Gain<C>[]): C[][] {
  const paired = best.slice(0, KINDS_PAIRED).map(({ changes }) => changes[0]!);
  return paired.flatMap((one, at) => paired.slice(at + 1).map((other) => [one, other]));
}

function addsToBoth<C>(pair: Gain<C>, alone: readonly Gain<C>[]): boolean {
  return alone.every(({ changes, more }) => !pair.changes.includes(changes[0]!) || pair.more > more);
}
