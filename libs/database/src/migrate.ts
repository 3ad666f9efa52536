import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options';

export interface MigrationReport {
  readonly applied: readonly string[];
}

/** Spells TSUM; every process that migrates takes this advisory lock first. */
const MIGRATION_LOCK = 0x5453554d;

/** The schema of the queue on PostgreSQL. */
const QUEUE_SCHEMA = 'queue';

/**
 * Brings a database to the newest schema, the queue's own included. Two at once: the second waits, then finds nothing to do.
 * @param adminUrl the role that owns the tables
 * @param appUrl the application's role, which is given its rights; `null` gives none
 */
export async function migrate(adminUrl: string, appUrl: string | null): Promise<MigrationReport> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyMigrations(adminUrl);
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(QUEUE_RIGHTS);
    if (appUrl) await giveRights(client, roleOf(appUrl));
    return { applied };
  } finally {
    await client.end();
  }
}

async function applyMigrations(url: string): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(url, 2)).initialize();
  try {
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

const QUEUE_RIGHTS = `
GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
`;

async function giveRights(client: Client, role: string): Promise<void> {
  await client.query(`GRANT tsumugi_app TO ${client.escapeIdentifier(role)}`);
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
