import type { Tx } from '@app/database';

/** Joining on the same day twice is once. */
export async function insertCover(tx: Tx, personId: string, joinedOn: string): Promise<void> {
  await tx.manager.query(
    'INSERT INTO insurance_covers (person_id, joined_on) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [personId, joinedOn],
  );
}
