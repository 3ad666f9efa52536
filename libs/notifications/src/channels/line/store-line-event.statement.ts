import type { Tx } from '@app/database';
import type { LineEvent, LineOutcome } from './line-event.entity';
import type { ReceivedEvent } from './line-webhook';

/** Writes an event down; one that came before is left as it is. */
export async function storeLineEvent(tx: Tx, event: ReceivedEvent, now: Date): Promise<void> {
  const { webhookEventId, kind, lineUserId, codeHash, happenedAt } = event;
  await tx.manager.query(
    `INSERT INTO line_events (webhook_event_id, kind, line_user_id, code_hash, happened_at, received_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [webhookEventId, kind, lineUserId, codeHash, happenedAt, now],
  );
}

/** Takes an event that nobody has handled; whoever comes second waits, and then finds nothing. */
export async function takeLineEvent(tx: Tx, webhookEventId: string): Promise<LineEvent | null> {
  const rows = await tx.manager.query(
    `SELECT webhook_event_id AS "webhookEventId", kind, line_user_id AS "lineUserId", code_hash AS "codeHash",
       happened_at AS "happenedAt"
     FROM line_events WHERE webhook_event_id = $1 AND handled_at IS NULL FOR UPDATE`,
    [webhookEventId],
  );
  return rows[0] ?? null;
}

export async function closeLineEvent(
  tx: Tx,
  webhookEventId: string,
  outcome: LineOutcome,
  now: Date,
): Promise<void> {
  await tx.manager.query('UPDATE line_events SET handled_at = $3, outcome = $2 WHERE webhook_event_id = $1', [
    webhookEventId,
    outcome,
    now,
  ]);
}

/** Uses a code up. @returns the account that it belongs to, or `null` for one that is spent, late or never was */
export async function useLineCode(
  tx: Tx,
  codeHash: string,
  happenedAt: Date,
  now: Date,
): Promise<string | null> {
  const [rows] = await tx.manager.query(
    `UPDATE line_codes SET used_at = $3
     WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2 AND expires_at + interval '10 minutes' > $3
     RETURNING account_id AS "accountId"`,
    [codeHash, happenedAt, now],
  );
  return rows[0]?.accountId ?? null;
}

/** Blocks or unblocks a link, unless LINE has said something newer about it. */
export async function setLineBlocked(
  tx: Tx,
  lineUserId: string,
  blocked: boolean,
  happenedAt: Date,
): Promise<boolean> {
  const [rows] = await tx.manager.query(
    `UPDATE line_links SET changed_at = $3, blocked_at = CASE WHEN $2 THEN $3::timestamptz END
     WHERE line_user_id = $1 AND changed_at <= $3 RETURNING account_id`,
    [lineUserId, blocked, happenedAt],
  );
  return rows.length === 1;
}

/** Nothing reaches this account over LINE any more: the provider does not know it. */
export async function endLineLink(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query(
    'UPDATE line_links SET blocked_at = now(), changed_at = now() WHERE account_id = $1 AND blocked_at IS NULL',
    [accountId],
  );
}
