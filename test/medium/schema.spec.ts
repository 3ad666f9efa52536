import { migrate } from '@app/database';
import { ourDatabase } from '../support/our-database';
import { emptyDatabase } from '../support/postgres';

const database = ourDatabase();

/** The schema in words: every column, constraint and index. */
async function schema(): Promise<string> {
  const rows: { line: string }[] = await database.admin.query(`
    SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`);
  return rows.map((row) => row.line).join('\n');
}

describe('the schema', () => {
  it('is what the entities say', async () => {
    const { upQueries } = await database.admin.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('is the same after up, down and up again', async () => {
    const before = await schema();
    for (const _ of database.admin.migrations) await database.admin.undoLastMigration();
    expect(await schema()).not.toContain('openings');
    await database.admin.runMigrations();
    expect(await schema()).toBe(before);
  });

  it('is made once when two migrate at the same time', async () => {
    const empty = await emptyDatabase();
    const reports = await Promise.all([1, 2].map(() => migrate(empty.adminUrl, empty.appUrl)));
    expect(reports.flatMap(({ applied }) => applied)).toHaveLength(database.admin.migrations.length);
    await empty.drop();
  });

  it('keeps the audit trail from being changed', async () => {
    await database.admin.query(`INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id)
      VALUES (now(), 'system:demo', 'start-card', 'person', uuidv7())`);
    await expect(database.admin.query("UPDATE audit_trail SET action = 'nothing'")).rejects.toThrow(
      'append-only',
    );
    await expect(database.admin.query('DELETE FROM audit_trail')).rejects.toThrow('append-only');
  });
});
