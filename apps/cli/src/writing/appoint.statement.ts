import { audit, openAccount } from '@app/access';
import type { StaffRole, Tx } from '@app/database';

export interface Appointment {
  /** In lower case. */
  readonly email: string;
  readonly role: StaffRole;
  /** The number of a community area; `null` is all. */
  readonly area: number | null;
}

/** Ends the role that an address has and gives it this one; `false` if the area is not known. */
export async function appoint(tx: Tx, { email, role, area }: Appointment, now: Date): Promise<boolean> {
  const [found] = area === null ? [{ id: null }] : await tx.manager.query(AREA, [area]);
  if (!found) return false;
  const id = await openAccount(tx, email, 'ja', now);
  await tx.manager.query(END_ROLE, [id, now]);
  await tx.manager.query(BEGIN_ROLE, [id, role, found.id, now]);
  await audit(tx, now, 'appoint', { kind: 'account', id }, role);
  return true;
}

const AREA = 'SELECT id FROM community_areas WHERE number = $1 ORDER BY city_code LIMIT 1';
const END_ROLE = 'UPDATE staff_roles SET until = $2 WHERE until IS NULL AND account_id = $1';
const BEGIN_ROLE = 'INSERT INTO staff_roles (account_id, role, area_id, since) VALUES ($1, $2, $3, $4)';
