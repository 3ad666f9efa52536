import type { Tx } from '@app/database';
import type { Subject } from '../whose';

export interface ErasureStanding {
  readonly askedAt: Date;
  /** When it is done. */
  readonly dueAt: Date;
  readonly because: 'asked' | 'inactive';
}

/** The erasure that waits for somebody's time, if there is one. */
export async function erasureStanding(
  tx: Tx,
  { personId, accountId }: Subject,
): Promise<ErasureStanding | null> {
  const rows = await tx.manager.query(
    `SELECT asked_at AS "askedAt", due_at AS "dueAt", because FROM erasure_requests
     WHERE taken_back_at IS NULL AND done_at IS NULL AND (person_id = $1::uuid OR account_id = $2::uuid)
     ORDER BY asked_at LIMIT 1`,
    [personId, accountId],
  );
  return rows[0] ?? null;
}
