import type { Tx } from '@app/database';
import type { AskHistory } from './fair-asking';

interface Row {
  readonly personId: string;
  readonly askedForOpening: boolean;
  readonly underWay: boolean;
  readonly askedAt: readonly string[];
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
  const rows: Row[] = await tx.manager.query(ASKS, [openingId, personIds]);
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
  coalesce(jsonb_agg(m.created_at) FILTER (WHERE m.origin = 'invitation'), '[]') AS "askedAt"
FROM people p LEFT JOIN matches m ON m.person_id = p.id WHERE p.id = ANY ($2) GROUP BY p.id`;
