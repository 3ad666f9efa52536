import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';

export interface NewAsking {
  readonly personId: string;
  readonly openingId: string;
  readonly origin: 'invitation' | 'introduction';
  readonly askedBy: 'group' | 'ladder' | 'coordinator';
  /** Numbers of the sessions that fit the person. */
  readonly sessions: readonly number[];
  /** Hours to answer even where the first session is some days away. */
  readonly urgent?: boolean;
}

/** Begins a match by asking the resident; `null` where one of the two is under way. */
export async function beginAsking(tx: Tx, asking: NewAsking, now: Date): Promise<string | null> {
  const { personId, openingId, origin, askedBy, sessions } = asking;
  const id = randomUUID();
  const begun: unknown[] = await tx.manager.query(
    `INSERT INTO matches (id, person_id, opening_id, origin, asked_by, state, state_since, created_at)
     VALUES ($1, $2, $3, $4, $5, 'invited', $6, $6) ON CONFLICT DO NOTHING RETURNING id`,
    [id, personId, openingId, origin, askedBy, now],
  );
  if (begun.length === 0) return null;
  await tx.manager.query(
    `INSERT INTO match_sessions (match_id, session_id)
     SELECT $1, id FROM sessions WHERE opening_id = $2 AND number = ANY ($3)`,
    [id, openingId, sessions],
  );
  return id;
}
