import { migrate } from '@app/database';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { emptyDatabase, type TestDatabase, testDatabase } from '../support/postgres';

let database: TestDatabase;
let admin: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  admin = await adminOf(database.adminUrl);
});

afterAll(async () => {
  await admin.destroy();
  await database.drop();
});

/** The schema in words: every column, constraint and index. */
async function schema(): Promise<string> {
  const rows: { line: string }[] = await admin.query(`
    SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
  return rows.map((row) => row.line).join('\n');
}

describe('the schema', () => {
  it('is what the entities say', async () => {
    const { upQueries } = await admin.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is the same after up, down and up again', async () => {
    const before = await schema();
    for (const _ of admin.migrations) await admin.undoLastMigration();
    expect(await schema()).not.toContain('openings');
    await admin.runMigrations();
    expect(await schema()).toBe(before);
  });

  it('is made once when two migrate at the same time', async () => {
    const empty = await emptyDatabase();
    const reports = await Promise.all([1, 2].map(() => migrate(empty.adminUrl, empty.appUrl)));
    expect(reports.flatMap(({ applied }) => applied)).toHaveLength(admin.migrations.length);
    await empty.drop();
  });

  it('keeps the audit trail from being changed', async () => {
    await admin.query(`INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
      VALUES (now(), 'system:demo', 'start-card', 'person', uuidv7())`);
    await expect(admin.query("UPDATE audit_trail SET action = 'nothing'")).rejects.toThrow('append-only');
    await expect(admin.query('DELETE FROM audit_trail')).rejects.toThrow('append-only');
  });
});
