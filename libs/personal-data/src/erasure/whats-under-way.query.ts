import type { Tx } from '@app/database';

/** Matches of a resident that go on. */
export async function liveMatches(tx: Tx, personId: string): Promise<string[]> {
  return idsOf(
    await tx.manager.query(
      `SELECT id FROM matches WHERE person_id = $1
         AND state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered', 'approved') ORDER BY id`,
      [personId],
    ),
  );
}

/** Matches whose group may still see something of the resident. */
export async function openDisclosures(tx: Tx, personId: string): Promise<string[]> {
  return idsOf(
    await tx.manager.query(
      'SELECT match_id AS id FROM disclosures WHERE person_id = $1 AND closed_at IS NULL ORDER BY match_id',
      [personId],
    ),
  );
}

export interface Duties {
  /** Groups that nobody else represents. */
  readonly represents: number;
  readonly isStaff: boolean;
}

/** What an account would leave without anybody. */
export async function dutiesOf(tx: Tx, accountId: string): Promise<Duties> {
  const [row] = await tx.manager.query(
    `SELECT (SELECT count(*)::int FROM group_members gm JOIN groups g ON g.id = gm.group_id AND g.closed_at IS NULL
        WHERE gm.account_id = $1 AND gm.role = 'representative' AND gm.left_at IS NULL) AS represents,
       EXISTS (SELECT FROM staff_roles WHERE account_id = $1 AND until IS NULL) AS "isStaff"`,
    [accountId],
  );
  return row;
}

/** Whether somebody did anything at all after a time: signed in, or had an entry made for them. */
export async function hasBeenBack(
  tx: Tx,
  personId: string | null,
  accountId: string | null,
  since: Date,
): Promise<boolean> {
  const rows = await tx.manager.query(
    `SELECT FROM audit_trail WHERE at > $3 AND action <> 'notice-inactive'
       AND ((subject_id = $2::uuid AND action LIKE 'sign-in%') OR (subject_id = $1::uuid AND actor LIKE 'account:%')) LIMIT 1`,
    [personId, accountId, since],
  );
  return rows.length > 0;
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
