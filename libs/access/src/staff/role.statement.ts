import { inNameOf, type StaffRole, system, type Tx } from '@app/database';

export interface Role {
  readonly accountId: string;
  readonly role: StaffRole;
  /** `null`: the whole city. */
  readonly areaId: string | null;
}

/** Ends the role that an account has and gives it this one. */
export async function giveRole(tx: Tx, { accountId, role, areaId }: Role, now: Date): Promise<void> {
  await endRole(tx, accountId, now);
  await tx.manager.query(
    'INSERT INTO staff_roles (account_id, role, area_id, since) VALUES ($1, $2, $3, $4)',
    [accountId, role, areaId, now],
  );
}

/** @returns the role that ended, if there was one */
export async function endRole(tx: Tx, accountId: string, now: Date): Promise<StaffRole | null> {
  const [rows] = await tx.manager.query(
    'UPDATE staff_roles SET until = $2 WHERE until IS NULL AND account_id = $1 RETURNING role',
    [accountId, now],
  );
  return rows[0]?.role ?? null;
}

/** Invitations that nobody has used yet let nobody in any more. */
export async function endInvitations(tx: Tx, accountId: string, now: Date): Promise<void> {
  await inNameOf(tx, system('sign-in'), () =>
    tx.manager.query(
      `UPDATE sign_in_links SET expires_at = $2
       WHERE account_id = $1 AND purpose = 'invitation' AND used_at IS NULL AND expires_at > $2`,
      [accountId, now],
    ),
  );
}

/** Whether somebody else is administrator, too. */
export async function hasOtherAdministrator(tx: Tx, accountId: string): Promise<boolean> {
  const [row] = await tx.manager.query(
    `SELECT EXISTS (SELECT FROM staff_roles
       WHERE until IS NULL AND role = 'administrator' AND account_id <> $1) AS other`,
    [accountId],
  );
  return row.other;
}
