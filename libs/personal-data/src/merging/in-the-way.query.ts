import type { Tx } from '@app/database';

export interface Collision {
  readonly what: 'places-overlap' | 'same-opening' | 'guardian-asked-twice' | 'erasure-under-way';
  /** What it is about, where it has a name: the openings. */
  readonly titles: readonly string[];
}

/** What both cards hold and one card cannot: each is to be put in order first. */
export async function collisions(tx: Tx, keptId: string, otherId: string, now: Date): Promise<Collision[]> {
  const rows: { what: Collision['what']; titles: (string | null)[] }[] = await tx.manager.query(COLLISIONS, [
    keptId,
    otherId,
    now,
  ]);
  return rows.map(({ what, titles }) => ({ what, titles: titles.filter((title) => title !== null) }));
}

const COLLISIONS = `
SELECT what, array_agg(DISTINCT title) AS titles FROM (
  SELECT 1 AS at, 'places-overlap' AS what, title FROM held_places k
    JOIN held_places o ON o.person_id = $2 AND o.released_at IS NULL AND o.during && k.during
      AND (upper(o.during) > $3 OR upper(k.during) > $3)
    JOIN matches m ON m.id IN (k.match_id, o.match_id) JOIN openings p ON p.id = m.opening_id
    WHERE k.person_id = $1 AND k.released_at IS NULL
  UNION ALL SELECT 2, 'same-opening', p.title FROM matches k JOIN matches o ON o.opening_id = k.opening_id
    JOIN openings p ON p.id = k.opening_id WHERE k.person_id = $1 AND o.person_id = $2
      AND k.state = ANY (ARRAY['invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved'])
      AND o.state = ANY (ARRAY['invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved'])
  UNION ALL SELECT 3, 'guardian-asked-twice', NULL FROM guardian_requests k JOIN guardian_requests o ON o.person_id = $2
    WHERE k.person_id = $1 AND k.answered_at IS NULL AND o.answered_at IS NULL
  UNION ALL SELECT 4, 'erasure-under-way', NULL FROM erasure_requests e
    WHERE e.person_id IN ($1, $2) AND e.taken_back_at IS NULL AND e.done_at IS NULL
) found GROUP BY what ORDER BY min(at)`;
