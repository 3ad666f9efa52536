import { type AuditHeads, type Config, loadConfig, type NeedsKey, needsKeysOf } from '@app/config';
import { Database, dataSourceOptions, type MigrationReport, migrate } from '@app/database';
import { EmbeddedServer } from '@app/embedded';
import { DataSource } from 'typeorm';
import { say } from './start/say';

/** Runs `work` on the database of `DATABASE_URL`, or on the embedded one, which is started if it does not run. */
export async function withDatabase<T>(
  work: (database: Database, heads: AuditHeads | null) => Promise<T>,
): Promise<T> {
  const config = loadConfig(process.env);
  if (config.databaseUrl)
    return onDatabase(config.databaseUrl, (database) => work(database, config.auditHeads));
  return withEmbedded(config, async (server) => {
    await migrate(server.adminUrl, server.databaseUrl);
    const heads = config.auditHeads ?? server.auditHeads;
    return onDatabase(server.databaseUrl, (database) => work(database, heads));
  });
}

/** The same with the keys for words about needs: those of `NEEDS_KEYS`, or the embedded start's own. */
export async function withNeedsKeys<T>(
  work: (database: Database, keys: readonly NeedsKey[]) => Promise<T>,
): Promise<T> {
  const config = loadConfig(process.env);
  const { databaseUrl, needsKeys } = config;
  if (databaseUrl) return onDatabase(databaseUrl, (database) => work(database, needsKeys));
  return withEmbedded(config, async (server) => {
    await migrate(server.adminUrl, server.databaseUrl);
    const keys = needsKeys.length > 0 ? needsKeys : needsKeysOf(server.secrets.needs);
    return onDatabase(server.databaseUrl, (database) => work(database, keys));
  });
}

/** Brings the schema up to date: of the server that `DATABASE_ADMIN_URL` names, or of the embedded one. */
export async function migrateDatabase(): Promise<MigrationReport> {
  const real = loadConfig(process.env, process.env.DATABASE_URL ? ['adminUrl'] : []);
  if (real.adminUrl) return migrate(real.adminUrl, real.databaseUrl);
  return withEmbedded(real, (server) => migrate(server.adminUrl, server.databaseUrl));
}

/** Gives the URL of the role that owns the tables, on a schema that is up to date. */
export async function withOwner<T>(work: (adminUrl: string) => Promise<T>): Promise<T> {
  const real = loadConfig(process.env, process.env.DATABASE_URL ? ['adminUrl'] : []);
  const run = async (adminUrl: string, appUrl: string | null) => {
    await migrate(adminUrl, appUrl);
    return work(adminUrl);
  };
  if (real.adminUrl) return run(real.adminUrl, real.databaseUrl);
  return withEmbedded(real, (server) => run(server.adminUrl, server.databaseUrl));
}

async function withEmbedded<T>(config: Config, work: (server: EmbeddedServer) => Promise<T>): Promise<T> {
  const server = await EmbeddedServer.open(config.dataFolder, say);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** An import may write for longer than a page may wait. */
const PATIENT = {
  lock_timeout: 600_000,
  statement_timeout: 600_000,
  idle_in_transaction_session_timeout: 600_000,
};

/** Runs `work` on the database of a URL. */
export async function onDatabase<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const options = dataSourceOptions(url, 2);
  const extra = { ...options.extra, ...PATIENT };
  const source = await new DataSource({ ...options, extra } as typeof options).initialize();
  try {
    return await work(new Database(source));
  } finally {
    await source.destroy();
  }
}
