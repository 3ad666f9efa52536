import { Refusal, type Tx } from '@app/database';
import { LIVE_STATES, type Match } from './match.entity';

export type NewMatch = Pick<
  Match,
  'id' | 'personId' | 'openingId' | 'message' | 'adults' | 'children' | 'enteredBy' | 'consentBy'
>;

/**
 * Begins a match, or finds the one under way: a double submit meets the unique index on live matches.
 * @returns the id of the live match
 * @throws Refusal `already-answered`
 */
export async function beginMatch(tx: Tx, match: NewMatch, now: Date): Promise<string> {
  const { id, personId, openingId, message, adults, children, enteredBy, consentBy } = match;
  await tx.manager.query(
    `INSERT INTO matches (id, person_id, opening_id, message, adults, children, entered_by, consent_by,
       state, state_since, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'with-group', $9, $9) ON CONFLICT DO NOTHING`,
    [id, personId, openingId, message, adults, children, enteredBy, consentBy, now],
  );
  const live = await liveMatch(tx, personId, openingId);
  // The one that stood in the way has ended in the same moment.
  if (!live) throw new Refusal('already-answered');
  return live;
}

/** The match of a resident and an opening that is under way; there is one at most. */
export async function liveMatch(tx: Tx, personId: string, openingId: string): Promise<string | null> {
  const rows = await tx.manager.query(
    'SELECT id FROM matches WHERE person_id = $1 AND opening_id = $2 AND state = ANY ($3)',
    [personId, openingId, LIVE_STATES],
  );
  return rows[0]?.id ?? null;
}
