import type { Client } from 'pg';

export async function countActive(client: Client): Promise<number> {
  const { rows } = await client.query('SELECT count(*)::int AS residents FROM person_match WHERE active');
  return rows[0].residents;
}
