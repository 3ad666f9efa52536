import { audit, giveRole, openAccount } from '@app/access';
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
  const accountId = await openAccount(tx, email, 'ja', now);
  await giveRole(tx, { accountId, role, areaId: found.id }, now);
  await audit(tx, now, 'appoint', { kind: 'account', id: accountId }, role);
  return true;
}

const AREA = 'SELECT id FROM community_areas WHERE number = $1 ORDER BY city_code LIMIT 1';
