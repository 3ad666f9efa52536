import { Database, dataSourceOptions } from '@app/database';
import { DataSource } from 'typeorm';
import { loadCity } from '../../../apps/cli/src/demo/load-city';
import { adminOf } from '../../support/admin';
import { ENTITIES } from '../../support/entities';
import { type TestDatabase, testDatabase } from '../../support/postgres';
import { signIn } from '../../support/sign-in-token';
import { Visitor } from '../../support/visitor';

/** Somebody who is signed in, and the addresses that are theirs. */
export interface Signed {
  readonly cookie: string;
  /** Of a group's member: one of their openings; of others null. */
  readonly openingId: string | null;
}

/** A database with the demo city in it. */
export interface CityDatabase {
  readonly database: TestDatabase;
  readonly admin: DataSource;
  ids(sql: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function cityDatabase(): Promise<CityDatabase> {
  const database = await testDatabase();
  const app = await new DataSource({
    ...dataSourceOptions(database.appUrl, 2),
    entities: ENTITIES,
  }).initialize();
  await loadCity(new Database(app), new Date());
  await app.destroy();
  const admin = await adminOf(database.adminUrl);
  // The statistics that a running service has from its autovacuum.
  await admin.query('ANALYZE');
  return {
    ...{ database, admin },
    ids: async (sql) => (await admin.query(sql)).map(({ id }: { id: string }) => id),
    close: async () => {
      await admin.destroy();
      await database.drop();
    },
  };
}

const RESIDENTS = `SELECT account_id AS id FROM people WHERE account_id IS NOT NULL AND card_completed_at IS NOT NULL
  ORDER BY number`;
const MEMBERS = `SELECT gm.account_id AS id, (SELECT o.id FROM openings o WHERE o.group_id = gm.group_id
    AND o.published_at IS NOT NULL ORDER BY number LIMIT 1) AS opening
  FROM group_members gm WHERE EXISTS (SELECT FROM openings o WHERE o.group_id = gm.group_id
    AND o.published_at IS NOT NULL) ORDER BY 1`;
const COORDINATORS = `SELECT account_id AS id FROM staff_roles WHERE role = 'coordinator' ORDER BY 1`;

export interface Crowd {
  readonly residents: readonly Signed[];
  readonly members: readonly Signed[];
  readonly coordinators: readonly Signed[];
}

/** Signs people of the demo city in: so many residents, everybody who posts openings, the centre. */
export async function signCrowdIn(city: CityDatabase, origin: string, residents: number): Promise<Crowd> {
  const signIn = (sql: string) => signEachIn(city.admin, origin, sql);
  return {
    residents: await signIn(`${RESIDENTS} LIMIT ${residents}`),
    members: await signIn(`${MEMBERS} LIMIT ${residents}`),
    coordinators: await signIn(COORDINATORS),
  };
}

async function signEachIn(admin: DataSource, origin: string, sql: string): Promise<Signed[]> {
  const rows: { id: string; opening?: string }[] = await admin.query(sql);
  const signed: Signed[] = [];
  for (const { id, opening } of rows) {
    const visitor = await signIn(new Visitor(origin), admin.manager, id);
    signed.push({ cookie: visitor.cookies, openingId: opening ?? null });
  }
  return signed;
}
