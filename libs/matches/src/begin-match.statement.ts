import type { Tx } from '@app/database';
import { LIVE_STATES } from './match.entity';

export interface NewMatch {
  readonly id: string;
  readonly personId: string;
  readonly openingId: string;
  readonly message: string;
}

/**
 * Begins a match, or finds the one under way: a double submit meets the unique index on live matches.
 * @returns the id of the live match
 */
export async function beginMatch(tx: Tx, match: NewMatch, now: Date): Promise<string> {
  const { id, personId, openingId, message } = match;
  await tx.manager.query(
    `INSERT INTO matches (id, person_id, opening_id, message, state, state_since, created_at)
     VALUES ($1, $2, $3, $4, 'with-group', $5, $5) ON CONFLICT DO NOTHING`,
    [id, personId, openingId, message, now],
  );
  const [live] = await tx.manager.query(
    `SELECT id FROM matches WHERE person_id = $1 AND opening_id = $2
     AND state = ANY ($3)`,
    [personId, openingId, LIVE_STATES],
  );
  return live.id;
}
