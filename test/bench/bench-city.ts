import { dataSourceOptions, migrate } from '@app/database';
import { EmbeddedServer } from '@app/embedded';
import { BELIEVABLE, type City, type CityWanted, drawCity, writeCity } from '@app/engine';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

/** A Monday morning in Tokyo. */
const NOW = new Date('2026-11-23T09:10:00+09:00');
export const RESIDENTS_OF_ONE_TOWN = 150_000;

export interface BenchCity {
  readonly wanted: CityWanted;
  readonly city: City;
  readonly client: Client;
  readonly app: DataSource;
  close(): Promise<void>;
}

/** More residents live on more land: the density of a town of 150,000 stays. */
export function cityOf(residents: number, openings: number): CityWanted {
  const growth = Math.max(1, residents / RESIDENTS_OF_ONE_TOWN);
  const shape = {
    ...BELIEVABLE,
    towns: Math.round(BELIEVABLE.towns * growth),
    extent: BELIEVABLE.extent * Math.sqrt(growth),
  };
  return { residents, openings, seed: 1, now: NOW, shape };
}

/** A drawn city in an embedded PostgreSQL of its own folder, which must not exist. */
export async function benchCity(folder: string, wanted: CityWanted): Promise<BenchCity> {
  const server = await EmbeddedServer.open(folder);
  await migrate(server.adminUrl, server.databaseUrl);
  const client = new Client({ connectionString: server.adminUrl });
  await client.connect();
  const city = drawCity(wanted);
  await withoutCodeIndexes(client, () => writeCity(client, city, wanted.now));
  await client.query('CLUSTER person_match USING person_match_reach_idx');
  await client.query('VACUUM ANALYZE');
  const app = await new DataSource(dataSourceOptions(server.databaseUrl, 1)).initialize();
  return {
    wanted,
    city,
    client,
    app,
    close: async () => {
      await app.destroy();
      await client.end();
      await server.close();
    },
  };
}

/** The indexes for each code are made once at the end: a city comes in all at once. */
async function withoutCodeIndexes(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'person_match' AND indexdef LIKE '% WHERE %'",
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  await work();
  for (const { indexdef } of rows) await client.query(indexdef);
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
