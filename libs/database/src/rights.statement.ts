import type { Client } from 'pg';

/** Spells TSUM; every process that migrates takes this advisory lock first. */
const MIGRATION_LOCK = 0x5453554d;

/** The schema of the queue on PostgreSQL. */
export const QUEUE_SCHEMA = 'queue';

/** Waits until no other process migrates; the lock ends with the connection. */
export async function lockMigrations(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
}

/** Gives the application's role what it needs, and nothing that it could own. */
export async function giveRights(client: Client, appRole: string | null): Promise<void> {
  await client.query(QUEUE_RIGHTS);
  if (!appRole) return;
  const role = client.escapeIdentifier(appRole);
  await client.query(`GRANT tsumugi_app TO ${role}`);
  // To be taken on for one step, and not before.
  await client.query(`GRANT tsumugi_engine TO ${role} WITH INHERIT FALSE, SET TRUE`);
}

const QUEUE_RIGHTS = `
GRANT USAGE ON SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${QUEUE_SCHEMA} TO tsumugi_app;
`;
