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
  await tx.manager.query(OPEN_ACCOUNT, [email, now]);
  await tx.manager.query(END_ROLE, [email, now]);
  await tx.manager.query(BEGIN_ROLE, [email, role, found.id, now]);
  return true;
}

const AREA = 'SELECT id FROM community_areas WHERE number = $1 ORDER BY city_code LIMIT 1';
const OPEN_ACCOUNT =
  'INSERT INTO accounts (email, created_at) VALUES ($1, $2) ON CONFLICT (email) DO NOTHING';
const END_ROLE = `
UPDATE staff_roles SET until = $2 WHERE until IS NULL AND account_id = (SELECT id FROM accounts WHERE email = $1)`;
const BEGIN_ROLE = `
INSERT INTO staff_roles (account_id, role, area_id, since) SELECT id, $2, $3, $4 FROM accounts WHERE email = $1`;
