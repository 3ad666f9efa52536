import type { Tx } from '@app/database';
import type { HeldPlace } from '@app/matching';

export interface PersonToPlan {
  readonly number: number;
  readonly personId: string;
  readonly heldPlaces: readonly HeldPlace[];
}

/** Residents by number, with the places that they hold. */
export async function peopleToPlan(tx: Tx, numbers: readonly number[]): Promise<PersonToPlan[]> {
  const rows: PersonToPlan[] = await tx.manager.query(PEOPLE, [numbers]);
  return rows.map((row) => ({ ...row, heldPlaces: row.heldPlaces.map(placeOf) }));
}

/** A place without coordinates is online. */
function placeOf(held: HeldPlace): HeldPlace {
  return held.position?.x === null ? { ...held, position: null } : held;
}

const PEOPLE = `
SELECT p.number, p.id AS "personId", coalesce(h.places, '[]') AS "heldPlaces"
FROM people p LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object(
    'startsAt', (extract(epoch FROM s.starts_at) * 1000)::bigint, 'endsAt', (extract(epoch FROM s.ends_at) * 1000)::bigint,
    'position', jsonb_build_object('x', o.x, 'y', o.y, 'z', o.z)) ORDER BY s.starts_at, hp.id) AS places
  FROM held_places hp JOIN sessions s ON s.id = hp.session_id JOIN openings o ON o.id = s.opening_id
  WHERE hp.person_id = p.id AND hp.released_at IS NULL) h ON true
WHERE p.number = ANY($1) ORDER BY p.number`;
