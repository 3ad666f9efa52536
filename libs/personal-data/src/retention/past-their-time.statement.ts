import type { Tx } from '@app/database';
import { blanks } from '../erasure/erase-rows.statement';
import { REGISTER } from '../register';

/** Takes away every row that is past the time that the register gives it; gives how many of which table. */
export async function forgetPast(tx: Tx, now: Date): Promise<Record<string, number>> {
  const gone: Record<string, number> = {};
  for (const { table, over, atErasure, columns } of REGISTER) {
    if (!over) continue;
    const condition = over.replaceAll('$1', '($1::timestamptz)');
    const statement =
      atErasure === 'blank' ? `UPDATE ${table} SET ${blanks({ columns })}` : `DELETE FROM ${table}`;
    const [, count] = await tx.manager.query(`${statement} WHERE ${condition}`, [now]);
    if (count > 0) gone[table] = count;
  }
  return gone;
}

/** What somebody needs to take part is asked anew after a year without a sign of life; a minor's after half of one. */
export async function forgetNeeds(tx: Tx, now: Date): Promise<number> {
  const [, count] = await tx.manager.query(
    `UPDATE people p SET access_needs = '{}', needs_words = NULL
     WHERE (access_needs <> '{}' OR needs_words IS NOT NULL) AND NOT EXISTS (
       SELECT FROM audit_trail t WHERE (t.subject_id = p.id OR (t.subject_id = p.account_id AND t.action LIKE 'sign-in%'))
         AND t.action <> 'read-needs' AND t.at > $1::timestamptz - CASE WHEN p.birth_date > $1::date - interval '18 years'
           THEN interval '6 months' ELSE interval '1 year' END)
       AND p.created_at < $1::timestamptz - interval '6 months'`,
    [now],
  );
  return count;
}
