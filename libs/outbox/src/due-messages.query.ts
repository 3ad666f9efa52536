import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { BY_HAND } from './channels';

/** Messages that are due and held by nobody, oldest first. */
@Injectable()
export class DueMessagesQuery {
  async run(tx: Tx, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT id FROM outbox
       WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= now() AND (lease_until IS NULL OR lease_until < now())
         AND channel <> ALL ($2)
       ORDER BY due_at LIMIT $1`,
      [limit, BY_HAND],
    );
    return rows.map((row) => row.id);
  }

  /** Seconds that the oldest undelivered message has waited; 0 when none waits. */
  async oldestAge(tx: Tx): Promise<number> {
    const rows = await tx.manager.query(
      `SELECT coalesce(extract(epoch FROM now() - min(created_at)), 0)::float8 AS age
       FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL`,
    );
    return Math.max(0, rows[0].age);
  }
}
