import type { Tx } from '@app/database';
import type { SignedInBy } from './device';

export interface NewDevice {
  readonly accountId: string;
  readonly signedInBy: SignedInBy;
  readonly name: string;
  /** When the person last showed who they are. */
  readonly provedAt: Date;
}

export async function insertDevice(tx: Tx, device: NewDevice, now: Date): Promise<string> {
  const [row] = await tx.manager.query(
    `INSERT INTO devices (account_id, signed_in_by, name, began_at, proved_at, seen_at)
     VALUES ($1, $2, $3, $4, $5, $4) RETURNING id`,
    [device.accountId, device.signedInBy, device.name, now, device.provedAt],
  );
  return row.id;
}

/** Remembers at most once a minute that somebody was there; an ended device stays ended. */
export async function markSeen(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.manager.query('UPDATE devices SET seen_at = $2 WHERE id = $1 AND ended_at IS NULL', [id, now]);
}

/** What the cookie leads to goes with the device. */
const ENDED = `WITH ended AS (
    UPDATE devices SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL AND ($3::uuid IS NULL OR id = $3)
    RETURNING id),
  forgotten AS (DELETE FROM signed_in USING ended WHERE sess ->> 'deviceId' = ended.id::text)
  SELECT count(*)::int AS count FROM ended`;

export async function endDevice(tx: Tx, accountId: string, id: string, now: Date): Promise<boolean> {
  const [row] = await tx.manager.query(ENDED, [accountId, now, id]);
  return row.count === 1;
}

export async function endAllDevices(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tx.manager.query(ENDED, [accountId, now, null]);
}
