import type { Tx } from '@app/database';
import type { Presence, RecordedBy } from '@app/matches';

/** A place that one of two cards holds in a session that is over. */
export interface PlaceOfTwo {
  readonly placeId: string;
  readonly matchId: string;
  readonly title: string;
  readonly groupName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** What stands in the record; `null` where nothing does yet. */
  readonly state: Presence | null;
  readonly minutes: number | null;
  readonly recordedBy: RecordedBy | null;
}

/** One person on two cards, in two places at a time: at most one of the two is true. */
export interface Double {
  readonly kept: PlaceOfTwo;
  readonly other: PlaceOfTwo;
}

/** Places of two cards that overlap and are both over, the earliest first. */
export async function doublesOf(tx: Tx, keptId: string, otherId: string, now: Date): Promise<Double[]> {
  const pairs: { kept: string; other: string }[] = await tx.manager.query(PAIRS, [keptId, otherId, now]);
  const ids = pairs.flatMap(({ kept, other }) => [kept, other]);
  const places: PlaceOfTwo[] = ids.length > 0 ? await tx.manager.query(PLACES, [ids]) : [];
  const place = (id: string) => places.find(({ placeId }) => placeId === id) as PlaceOfTwo;
  return pairs.map(({ kept, other }) => ({ kept: place(kept), other: place(other) }));
}

const PAIRS = `
SELECT k.id AS kept, o.id AS other FROM held_places k JOIN held_places o ON o.during && k.during
WHERE k.person_id = $1 AND o.person_id = $2 AND k.released_at IS NULL AND o.released_at IS NULL
  AND upper(k.during) <= $3 AND upper(o.during) <= $3
ORDER BY lower(k.during), lower(o.during), k.id, o.id`;

const PLACES = `
SELECT h.id AS "placeId", h.match_id AS "matchId", o.title, g.name AS "groupName", s.starts_at AS "startsAt",
  s.ends_at AS "endsAt", a.state, a.minutes, a.recorded_by AS "recordedBy"
FROM held_places h JOIN sessions s ON s.id = h.session_id JOIN openings o ON o.id = s.opening_id
JOIN groups g ON g.id = o.group_id LEFT JOIN attendances a ON a.held_place_id = h.id
WHERE h.id = ANY ($1)`;
