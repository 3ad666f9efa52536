import type { Tx } from '@app/database';
import type { LinkPurpose } from './sign-in-link.entity';

export interface UsedLink {
  readonly accountId: string;
  readonly returnTo: string | null;
  readonly purpose: LinkPurpose;
}

const OPEN = 'used_at IS NULL AND expires_at > $2';
const GIVES = 'RETURNING account_id AS "accountId", return_to AS "returnTo", purpose';

/** Uses the link where it may be used without a code: in the browser that asked, or anywhere if none did. */
export async function useHere(
  tx: Tx,
  hash: string,
  browser: string | null,
  now: Date,
): Promise<UsedLink | null> {
  // The conditional update decides between two who use the link at once.
  const [rows] = await tx.manager.query(
    `UPDATE sign_in_links SET used_at = $2
     WHERE token_hash = $1 AND ${OPEN} AND (browser_hash IS NULL OR browser_hash = $3) ${GIVES}`,
    [hash, now, browser],
  );
  return rows[0] ?? null;
}

export async function useById(tx: Tx, id: string, now: Date): Promise<UsedLink | null> {
  const [rows] = await tx.manager.query(
    `UPDATE sign_in_links SET used_at = $2 WHERE id = $1 AND ${OPEN} ${GIVES}`,
    [id, now],
  );
  return rows[0] ?? null;
}

/** The open link of a token or, without one, the newest that the browser asked for. */
export async function openLink(
  tx: Tx,
  hash: string | null,
  browser: string | null,
  now: Date,
): Promise<string | null> {
  const [row] = await tx.manager.query(
    `SELECT id FROM sign_in_links WHERE ${hash === null ? 'browser_hash' : 'token_hash'} = $1 AND ${OPEN}
     ORDER BY created_at DESC, id DESC LIMIT 1`,
    [hash ?? browser, now],
  );
  return row?.id ?? null;
}

/** Counts one more try of the code; `false` where none is left. */
export async function countTry(tx: Tx, id: string, most: number): Promise<boolean> {
  const [rows] = await tx.manager.query(
    'UPDATE sign_in_links SET code_tries = code_tries + 1 WHERE id = $1 AND code_tries < $2 RETURNING id',
    [id, most],
  );
  return rows.length === 1;
}

export async function isBoundElsewhere(tx: Tx, hash: string, browser: string | null): Promise<boolean> {
  const [row] = await tx.manager.query(
    'SELECT browser_hash IS NOT NULL AND browser_hash IS DISTINCT FROM $2 AS elsewhere FROM sign_in_links WHERE token_hash = $1',
    [hash, browser],
  );
  return row?.elsewhere ?? false;
}
