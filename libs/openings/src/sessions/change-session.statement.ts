import { Refusal, type Tx } from '@app/database';
import type { CancelReason } from '@app/vocabulary';
import { QueryFailedError } from 'typeorm';

export interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const UNIQUE_VIOLATION = '23505';

/**
 * Gives a session that has not begun other times.
 * @throws Refusal `session-not-open` (begun or cancelled), `session-same-start`
 */
export async function moveSession(tx: Tx, sessionId: string, to: Times, now: Date): Promise<void> {
  const [moved] = await tx.manager
    .query(`UPDATE sessions SET starts_at = $2, ends_at = $3 WHERE id = $1 AND ${OPEN('$4')} RETURNING id`, [
      ...[sessionId, to.startsAt, to.endsAt, now],
    ])
    .catch(tellSameStart);
  if (moved.length === 0) throw new Refusal('session-not-open');
}

/** @throws Refusal `session-not-open` (begun, or cancelled already) */
export async function cancelSession(
  tx: Tx,
  sessionId: string,
  { reason, note }: { readonly reason: CancelReason; readonly note: string },
  now: Date,
): Promise<void> {
  const [cancelled] = await tx.manager.query(
    `UPDATE sessions SET cancelled_at = $2, cancel_reason = $3, cancel_note = $4
     WHERE id = $1 AND ${OPEN('$2')} RETURNING id`,
    [sessionId, now, reason, note],
  );
  if (cancelled.length === 0) throw new Refusal('session-not-open');
}

/**
 * Sets how many places a session has; `null` has no limit.
 * @throws Refusal `session-not-open`, `capacity-below-taken` (with how many are taken)
 */
export async function setCapacity(
  tx: Tx,
  sessionId: string,
  capacity: number | null,
  now: Date,
): Promise<void> {
  const [[session]] = await tx.manager.query(
    `UPDATE sessions SET capacity = CASE WHEN $2::int IS NULL OR taken <= $2 THEN $2 ELSE capacity END
     WHERE id = $1 AND ${OPEN('$3')} RETURNING taken`,
    [sessionId, capacity, now],
  );
  if (!session) throw new Refusal('session-not-open');
  if (capacity !== null && session.taken > capacity)
    throw new Refusal('capacity-below-taken', { taken: session.taken });
}

/** @throws Refusal `opening-over` when it is closed already */
export async function closeOpening(tx: Tx, openingId: string, now: Date): Promise<void> {
  const [closed] = await tx.manager.query(
    'UPDATE openings SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL RETURNING id',
    [openingId, now],
  );
  if (closed.length === 0) throw new Refusal('opening-over');
}

const OPEN = (now: string) => `cancelled_at IS NULL AND starts_at > ${now}::timestamptz`;

function tellSameStart(error: unknown): never {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : null;
  throw code === UNIQUE_VIOLATION ? new Refusal('session-same-start') : error;
}
