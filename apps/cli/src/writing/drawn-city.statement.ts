import type { Client } from 'pg';

const KINDS = ['accounts', 'people', 'groups', 'openings'] as const;

/** What a database holds already, such as "3 accounts"; empty where it holds nothing. */
export async function whatStands(client: Client): Promise<string[]> {
  const standing: string[] = [];
  for (const kind of KINDS) {
    const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${kind}`);
    if (rows[0].count > 0) standing.push(`${rows[0].count} ${kind}`);
  }
  return standing;
}

/** After a city was written with numbers of its own: what comes next is numbered after it, and the planner knows it. */
export async function settleCity(client: Client): Promise<void> {
  for (const table of ['people', 'groups', 'openings', 'sessions'])
    await client.query(
      `SELECT setval(pg_get_serial_sequence('${table}', 'number'), (SELECT max(number) FROM ${table}))`,
    );
  await client.query('CLUSTER person_match USING person_match_reach_idx');
  await client.query('VACUUM ANALYZE');
}
