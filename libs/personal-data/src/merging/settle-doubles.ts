import type { PlaceOfTwo } from './doubles.query';

type Recorded = Pick<PlaceOfTwo, 'placeId' | 'state' | 'recordedBy'>;

export interface Pair<P extends Recorded = Recorded> {
  readonly kept: P;
  readonly other: P;
}

export interface LetGo<P extends Recorded> {
  readonly place: P;
  /** Who settled it: what stands in the record, or the coordinator who asked the person. */
  readonly by: 'record' | 'word';
}

export interface Settled<P extends Recorded> {
  /** Places that are not true; their history stays. */
  readonly letGo: readonly LetGo<P>[];
  /** What only the person knows: both were there, or nobody has said anything of either. */
  readonly open: readonly Pair<P>[];
}

/**
 * Which of two places at one time is true. Where somebody saw the person at one of them, that one; an absence gives way
 * to the other; of two absences the kept card's own stays. Of the rest the coordinator says it.
 * @param there ids of the places that the person says are true
 */
export function settleDoubles<P extends Recorded>(
  pairs: readonly Pair<P>[],
  there: readonly string[],
): Settled<P> {
  const letGo: LetGo<P>[] = [];
  const isGone = ({ placeId }: P) => letGo.some(({ place }) => place.placeId === placeId);
  const open: Pair<P>[] = [];
  for (const pair of [...pairs].sort(surestFirst)) {
    if (isGone(pair.kept) || isGone(pair.other)) continue;
    const found = byRecord(pair) ?? byWord(pair, there);
    if (found) letGo.push(found);
    else open.push(pair);
  }
  return { letGo, open: pairs.filter((pair) => open.includes(pair)) };
}

function byRecord<P extends Recorded>({ kept, other }: Pair<P>): LetGo<P> | null {
  const [ofKept, ofOther] = [sureness(kept), sureness(other)];
  if (ofKept === ofOther && ofKept !== ABSENT) return null;
  return { place: ofKept >= ofOther ? other : kept, by: 'record' };
}

function byWord<P extends Recorded>({ kept, other }: Pair<P>, there: readonly string[]): LetGo<P> | null {
  const [isKept, isOther] = [there.includes(kept.placeId), there.includes(other.placeId)];
  if (isKept === isOther) return null;
  return { place: isKept ? other : kept, by: 'word' };
}

const ABSENT = 0;
const UNKNOWN = 1;
const SEEN = 2;

/** What the clock wrote because nobody said anything counts as unknown. */
function sureness({ state, recordedBy }: Recorded): number {
  if (state === 'absent') return ABSENT;
  return state === 'attended' && recordedBy !== 'clock' ? SEEN : UNKNOWN;
}

/** A place that is let go by the record leaves nothing to ask about it. */
function surestFirst(one: Pair, two: Pair): number {
  return distance(two) - distance(one);
}

function distance({ kept, other }: Pair): number {
  const [ofKept, ofOther] = [sureness(kept), sureness(other)];
  return ofKept === ofOther ? ABSENT : Math.max(ofKept, ofOther);
}
