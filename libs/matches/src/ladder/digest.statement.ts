import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';

export interface NewDigest {
  readonly personId: string;
  readonly period: string;
  readonly openingIds: readonly string[];
}

/** Keeps what was chosen for a resident; `null` where something was chosen for the period already. */
export async function keepDigest(
  tx: Tx,
  { personId, period, openingIds }: NewDigest,
  now: Date,
): Promise<string | null> {
  const id = randomUUID();
  const kept: unknown[] = await tx.manager.query(
    `INSERT INTO digests (id, person_id, period, chosen_at, opening_ids) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, personId, period, now, openingIds],
  );
  return kept.length > 0 ? id : null;
}
