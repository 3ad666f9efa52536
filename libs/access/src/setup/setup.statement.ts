import type { Tx } from '@app/database';

const CODE_LIVES = '24 hours';

/** Whether nobody has ever had a role in the centre here. */
export async function isWithoutStaff(tx: Tx): Promise<boolean> {
  const [row] = await tx.manager.query('SELECT NOT EXISTS (SELECT FROM staff_roles) AS without');
  return row.without;
}

export async function insertSetUpCode(tx: Tx, hash: string, now: Date): Promise<void> {
  await tx.manager.query(
    `INSERT INTO setup_codes (code_hash, created_at, expires_at) VALUES ($1, $2, $2::timestamptz + interval '${CODE_LIVES}')`,
    [hash, now],
  );
}

export async function useSetUpCode(tx: Tx, hash: string, now: Date): Promise<boolean> {
  const [rows] = await tx.manager.query(
    'UPDATE setup_codes SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING code_hash',
    [hash, now],
  );
  return rows.length === 1;
}

export async function appointAdministrator(tx: Tx, accountId: string, now: Date): Promise<void> {
  await tx.manager.query(
    "INSERT INTO staff_roles (account_id, role, since) VALUES ($1, 'administrator', $2)",
    [accountId, now],
  );
}
