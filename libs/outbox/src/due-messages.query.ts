import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { BY_HAND } from './channels';
import { kindsOf, type MessageQueue } from './kinds';

/** Messages that are due and held by nobody, oldest first. */
@Injectable()
export class DueMessagesQuery {
  /** @param lateBy seconds: what became due only just now is woken by whoever wrote it */
  async run(tx: Tx, queue: MessageQueue, limit: number, lateBy = 0): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `SELECT id FROM outbox
       WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= now() - make_interval(secs => $4)
         AND (lease_until IS NULL OR lease_until < now()) AND kind = ANY ($1) AND channel <> ALL ($3)
       ORDER BY due_at LIMIT $2`,
      [kindsOf(queue), limit, BY_HAND, lateBy],
    );
    return rows.map((row) => row.id);
  }

  /** Seconds that the oldest message that is due has waited; 0 when none waits. */
  async oldestAge(tx: Tx): Promise<number> {
    const rows = await tx.manager.query(
      `SELECT coalesce(extract(epoch FROM now() - min(due_at)), 0)::float8 AS age
       FROM outbox WHERE sent_at IS NULL AND failed_at IS NULL AND due_at <= now() AND channel <> ALL ($1)`,
      [BY_HAND],
    );
    return Math.max(0, rows[0].age);
  }
}
