import type { Tx } from '@app/database';
import { LIVE_STATES } from '../match.entity';

/** Whether somebody lives in an area, in none that is known, or has something under way there. */
export async function concernsArea(tx: Tx, personId: string, areaId: string): Promise<boolean> {
  const [{ concerns }] = await tx.manager.query(CONCERNS, [personId, areaId, LIVE_STATES]);
  return concerns;
}

const CONCERNS = `
SELECT EXISTS (SELECT FROM people p LEFT JOIN towns t ON t.id = p.town_id
    WHERE p.id = $1 AND coalesce(t.area_id, $2) = $2)
  OR EXISTS (SELECT FROM matches m JOIN openings o ON o.id = m.opening_id JOIN towns t ON t.id = o.town_id
    WHERE m.person_id = $1 AND t.area_id = $2 AND m.state = ANY ($3)) AS concerns`;
