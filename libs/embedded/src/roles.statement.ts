import type { Client } from 'pg';
import type { Secrets } from './secrets';

export const DATABASE = 'tsumugi';
export const ADMIN = 'tsumugi_admin';
export const APP = 'tsumugi';

/** Makes the two roles and the database where they are missing: the admin owns it, the application owns nothing. */
export async function makeRolesAndDatabase(client: Client, secrets: Secrets): Promise<void> {
  await makeRole(client, ADMIN, 'CREATEROLE', secrets.admin);
  // COPY into a table with walls asks for it; the application's role has it not, and cannot take it.
  await client.query(`ALTER ROLE ${ADMIN} BYPASSRLS`);
  await makeRole(client, APP, '', secrets.app);
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${ADMIN}`);
}

async function makeRole(client: Client, name: string, rights: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (found.rowCount !== 0) return;
  await client.query(`CREATE ROLE ${name} LOGIN ${rights} PASSWORD ${client.escapeLiteral(password)}`);
}
