import type { Client } from 'pg';
import { PRESENCE } from './launch';

/** Spells TSUS: held by the one service of a data folder. */
const SERVICE_LOCK = 0x54535553;

/** How many others use this server besides the given connection. */
export async function countOthers(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()',
    [PRESENCE],
  );
  return rows[0]?.count ?? 0;
}

/** Takes the service's place for as long as the connection lives; `false` if another service has it. */
export async function takeServiceLock(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
    SERVICE_LOCK,
  ]);
  return rows[0]?.taken ?? false;
}
