import { type Actor, Database } from '@app/database';
import type { DataSource } from 'typeorm';
import type { Whose } from './whose-rows';

/** A row, known by its content, and whose it is. */
interface Owned {
  readonly id: string;
  readonly people: string | null;
  readonly groups: string | null;
  readonly accounts: string | null;
  readonly isPublic: boolean;
}

const ROW = 'md5(t::text)';

/** Every row of a table with its owners, as the database's owner sees it. */
export function ownedRows(admin: DataSource, table: string, whose: Whose): Promise<Owned[]> {
  const { people = 'NULL', groups = 'NULL', accounts = 'NULL' } = whose;
  return admin.query(`SELECT ${ROW} AS id, (${people})::text AS people, (${groups})::text AS groups,
    (${accounts})::text AS accounts, (${whose.public ?? 'false'}) AS "isPublic" FROM ${table} t`);
}

export function isOwn(row: Owned, actor: Actor, whose: Whose): boolean {
  if (actor.kind !== 'account') return false;
  if (actor.staff) return !whose.notForCentre;
  const groups: readonly (string | null)[] = actor.groupIds;
  return (
    row.accounts === actor.accountId ||
    (actor.personId !== null && row.people === actor.personId) ||
    groups.includes(row.groups)
  );
}

export type Touch = 'read' | 'change' | 'delete';

/** How many of these rows somebody reaches who asks the database for them, and nothing but the walls is asked. */
export async function reached(
  app: DataSource,
  actor: Actor,
  table: string,
  touch: Touch,
  ids: readonly string[],
): Promise<number> {
  const column = await firstColumn(app, table);
  const statement = {
    read: `SELECT ${ROW} FROM ${table} t WHERE ${ROW} = ANY ($1)`,
    change: `UPDATE ${table} t SET ${column} = ${column} WHERE ${ROW} = ANY ($1) RETURNING 1`,
    delete: `DELETE FROM ${table} t WHERE ${ROW} = ANY ($1) RETURNING 1`,
  }[touch];
  let count = 0;
  await new Database(app)
    .withActor(actor, async (tx) => {
      const rows = await tx.manager.query(statement, [ids]);
      count = touch === 'read' ? rows.length : rows[1];
      throw new TakenBack();
    })
    .catch((error: Error & { code?: string }) => {
      if (error instanceof TakenBack || error.code === FORBIDDEN) return;
      // Only a row that was reached can leave others without it.
      count = ids.length;
    });
  return count;
}

class TakenBack extends Error {}

const FORBIDDEN = '42501';

async function firstColumn(app: DataSource, table: string): Promise<string> {
  const [row] = await app.query(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND attidentity = ''
       AND NOT attisdropped ORDER BY attnum LIMIT 1`,
    [table],
  );
  return row.name;
}
