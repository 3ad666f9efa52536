import type { Tx } from '@app/database';
import { REGISTER } from '../register';
import { conditionOf } from '../register/condition';
import type { Register } from '../register/model';
import type { Subject } from '../whose';

/** Takes away whatever the register says of somebody, table by table, so that no row points at one that is gone. */
export async function eraseRows(tx: Tx, { personId, accountId }: Subject): Promise<void> {
  for (const register of REGISTER) {
    const statement = erasing(register);
    if (statement) await tx.manager.query(statement, [personId, accountId]);
  }
}

function erasing(register: Register): string | null {
  const { table, rows, atErasure } = register;
  if (rows === null) return null;
  if (atErasure === 'delete') return `DELETE FROM ${table} WHERE ${conditionOf(rows)}`;
  return atErasure === 'blank' ? `UPDATE ${table} SET ${blanks(register)} WHERE ${conditionOf(rows)}` : null;
}

/** What stands in the place of each column that goes, as the SET of an UPDATE. */
export function blanks({ columns }: Pick<Register, 'columns'>): string {
  return Object.entries(columns)
    .flatMap(([name, column]) =>
      'blank' in column && column.blank !== undefined ? [`${name} = ${column.blank}`] : [],
    )
    .join(', ');
}

/** Stops what waited for somebody; what others still have to do about it goes on: their list, their attendance sheet. */
export async function dropClocks(tx: Tx, personId: string): Promise<void> {
  await tx.manager.query(
    `DELETE FROM clocks WHERE wait NOT IN ('group-destroys-list', 'group-records-attendance') AND subject_id IN (
       SELECT id FROM matches WHERE person_id = $1 UNION ALL SELECT id FROM held_places WHERE person_id = $1
       UNION ALL SELECT id FROM guardian_requests WHERE person_id = $1 UNION ALL SELECT id FROM disclosures WHERE person_id = $1
       UNION ALL SELECT k.id FROM consultations k JOIN matches m ON m.id = k.match_id WHERE m.person_id = $1)`,
    [personId],
  );
}

/** Nobody is asked any more to take over a group. */
export async function dropTransfers(tx: Tx, accountId: string): Promise<void> {
  await tx.manager.query(
    'DELETE FROM clocks WHERE subject_id IN (SELECT id FROM representative_transfers WHERE to_account_id = $1)',
    [accountId],
  );
}

/** Accounts that were opened for a minor's guardian and have served nothing else. */
export async function guardiansOnly(tx: Tx, personId: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.manager.query(
    `SELECT DISTINCT r.account_id AS id FROM guardian_requests r
     WHERE r.person_id = $1 AND r.account_id IS NOT NULL
       AND NOT EXISTS (SELECT FROM guardian_requests o WHERE o.account_id = r.account_id AND o.person_id <> $1)
       AND NOT EXISTS (SELECT FROM people p WHERE p.account_id = r.account_id)
       AND NOT EXISTS (SELECT FROM group_members g WHERE g.account_id = r.account_id)
       AND NOT EXISTS (SELECT FROM staff_roles s WHERE s.account_id = r.account_id)`,
    [personId],
  );
  return rows.map(({ id }) => id);
}
