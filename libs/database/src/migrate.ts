import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options';
import { giveRights, lockMigrations, QUEUE_SCHEMA } from './rights.statement';
import { raiseWalls } from './walls/raise-walls.statement';

export interface MigrationReport {
  readonly applied: readonly string[];
}

/**
 * Brings a database to the newest schema, the queue's own included. Two at once: the second waits, then finds nothing to do.
 * @param adminUrl the role that owns the tables
 * @param appUrl the application's role, which is given its rights; `null` gives none
 */
export async function migrate(adminUrl: string, appUrl: string | null): Promise<MigrationReport> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await lockMigrations(client);
    const applied = await applyMigrations(adminUrl);
    await runMigrations(client, QUEUE_SCHEMA);
    await raiseWalls(client);
    await giveRights(client, appUrl && roleOf(appUrl));
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

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
