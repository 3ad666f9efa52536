import type { Tx } from '@app/database';

/** Nothing stands in the record of a place any more; what the sides have said of it stays. */
export async function takeRecordAway(tx: Tx, placeId: string): Promise<void> {
  await tx.manager.query('DELETE FROM attendances WHERE held_place_id = $1', [placeId]);
}
