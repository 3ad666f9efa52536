import type { Tx } from './part';

/** Lets those who send the same form at the same time do so one after the other, until the transaction ends. */
export async function takeTurns(tx: Tx, key: string): Promise<void> {
  await tx.manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
}
