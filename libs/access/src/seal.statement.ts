import type { Tx } from '@app/database';
import { AUDIT_LINE } from './audit-line';
import { NO_SEAL } from './seal-hash';

/** Spells SEAL. */
const LOCK = 0x5345414c;

/** `false` while another process seals; the lock ends with the transaction. */
export async function lockSealing(tx: Tx): Promise<boolean> {
  const [row] = await tx.manager.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [LOCK]);
  return row.mine;
}

export interface LastSeal {
  readonly number: number;
  readonly hash: Buffer;
  readonly sealedAt: Date;
}

/** The end of the chain; number 0 before the first seal. */
export async function lastSeal(tx: Tx): Promise<LastSeal> {
  const [row] = await tx.manager.query(
    `SELECT number::int, hash, sealed_at AS "sealedAt" FROM audit_seals ORDER BY number DESC LIMIT 1`,
  );
  return row ?? { number: 0, hash: NO_SEAL, sealedAt: new Date(0) };
}

export interface Unsealed {
  /** `{}` when nothing waits. */
  readonly ids: string;
  readonly count: number;
}

/** Takes the ids that have waited longest. */
export async function takeUnsealed(tx: Tx, atMost: number): Promise<Unsealed> {
  const [row] = await tx.manager.query(
    `WITH taken AS (
       DELETE FROM audit_unsealed WHERE id IN (SELECT id FROM audit_unsealed ORDER BY id LIMIT $1) RETURNING id)
     SELECT coalesce(range_agg(int8range(id, id, '[]')), '{}')::text AS ids, count(*)::int AS count FROM taken`,
    [atMost],
  );
  return row;
}

/** The rows of the ids, one line each, in id order. */
export async function linesOf(tx: Tx, ids: string): Promise<string> {
  const [row] = await tx.manager.query(
    `SELECT coalesce(string_agg(${AUDIT_LINE}, E'\\n' ORDER BY a.id), '') AS lines
     FROM unnest($1::int8multirange) held JOIN audit_trail a ON a.id >= lower(held) AND a.id < upper(held)`,
    [ids],
  );
  return row.lines;
}

/** Ends the chain with one more seal. */
export async function insertSeal(
  tx: Tx,
  number: number,
  { ids, count }: Unsealed,
  hash: Buffer,
): Promise<void> {
  await tx.manager.query('INSERT INTO audit_seals (number, ids, row_count, hash) VALUES ($1, $2, $3, $4)', [
    number,
    ids,
    count,
    hash,
  ]);
}
