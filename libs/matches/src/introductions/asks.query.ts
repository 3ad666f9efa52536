import { inNameOf, system, type Tx } from '@app/database';
import { DEFAULT_SETTINGS } from '@app/ladder';
import { CITY_WEEKLY_ASKS } from '../city-asking/asking-settings.query';
import type { AskHistory } from './fair-asking';

interface Row {
  readonly personId: string;
  readonly askedForOpening: boolean;
  readonly underWay: boolean;
  readonly askedAt: readonly string[];
  readonly weeklyAsks: number;
  readonly noAsksUntil: Date | null;
  readonly coolDownDays: number;
}

export interface Asks extends AskHistory {
  /** A match of the two is under way. */
  readonly underWay: boolean;
}

/** How often each of these people was asked lately, and whether for this opening. */
export async function asksOf(
  tx: Tx,
  openingId: string,
  personIds: readonly string[],
): Promise<Map<string, Asks>> {
  const values = [openingId, personIds, DEFAULT_SETTINGS.coolDownDays];
  const rows: Row[] = await inNameOf(tx, system('matching'), () => tx.manager.query(ASKS, values));
  return new Map(
    rows.map(({ personId, askedAt, ...asks }) => [
      personId,
      { ...asks, askedAt: askedAt.map((at) => new Date(at)) },
    ]),
  );
}

const ASKS = `
SELECT p.id AS "personId",
  coalesce(bool_or(m.opening_id = $1 AND m.origin <> 'interest'), false) AS "askedForOpening",
  coalesce(bool_or(m.opening_id = $1 AND m.state IN
    ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved')), false) AS "underWay",
  coalesce(jsonb_agg(m.created_at) FILTER (WHERE m.origin = 'invitation'), '[]') AS "askedAt",
  coalesce(w.weekly_asks, ${CITY_WEEKLY_ASKS}) AS "weeklyAsks",
  w.no_asks_until::timestamp AT TIME ZONE 'Asia/Tokyo' AS "noAsksUntil",
  coalesce((SELECT cool_down_days FROM ladder_settings), $3) AS "coolDownDays"
FROM people p LEFT JOIN matches m ON m.person_id = p.id LEFT JOIN asking_wishes w ON w.person_id = p.id
WHERE p.id = ANY ($2) GROUP BY p.id, w.person_id`;
