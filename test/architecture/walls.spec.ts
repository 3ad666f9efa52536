import { readFileSync } from 'node:fs';
import { OPEN_TABLES, WALLS, wallsInWords } from '@app/database';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from '../support/postgres';

let database: TestDatabase;
let admin: Client;
let app: Client;

beforeAll(async () => {
  database = await testDatabase();
  admin = new Client(database.adminUrl);
  app = new Client(database.appUrl);
  await admin.connect();
  await app.connect();
});

afterAll(async () => {
  await admin.end();
  await app.end();
  await database.drop();
});

/** What speaks of somebody: ids of people and accounts, contacts, and words that people type. */
const PERSONAL =
  '(^|_)(person_id|account_id|recipient_id|email|phone|kana|birth_date|address|message|words|note|name|endpoint|sess|snapshot|trace|actor)$';

const TABLES = `
SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS walled,
  (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`;

describe('the walls', () => {
  it('stand around every table, or a reason stands in their place', async () => {
    const { rows } = await admin.query(TABLES);
    const named = (name: string) => Number(name in WALLS) + Number(name in OPEN_TABLES);
    expect(rows.map(({ name }) => name).filter((name) => named(name) !== 1)).toEqual([]);
    const gaps = rows.filter(({ name, walled, policies }) => name in WALLS && !(walled && policies >= 5));
    expect(gaps).toEqual([]);
  });

  it('are left out of nothing that speaks of a person', async () => {
    const { rows } = await admin.query(
      `SELECT table_name AS name, column_name AS column FROM information_schema.columns
       WHERE table_schema = 'public' AND column_name ~ $1`,
      [PERSONAL],
    );
    const open = rows
      .filter(({ name }) => name in OPEN_TABLES)
      .map(({ name, column }) => `${name}.${column}`);
    expect(open.sort()).toEqual(EXPECTED_OPEN);
    expect(rows.length).toBeGreaterThan(open.length);
  });

  it.each(Object.keys(WALLS))('%s: whoever has no name has no row', async (table) => {
    await app.query('BEGIN');
    const found = await app
      .query(`SELECT count(*)::int AS n FROM ${table} WHERE NOT (${OPEN_TO_ALL[table] ?? 'false'})`)
      .catch(({ code }: { code: string }) => ({ rows: [{ n: code === '42501' ? 0 : code }] }));
    await app.query('ROLLBACK');
    expect(found.rows[0].n).toBe(0);
  });

  it('are not for the application to climb: it owns nothing, and bypasses nothing', async () => {
    const { rows } = await app.query(
      `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }]);
    await expect(app.query('ALTER TABLE people DISABLE ROW LEVEL SECURITY')).rejects.toThrow('must be owner');
  });

  it('let the engine read what matching needs, and nothing else', async () => {
    await app.query('BEGIN; SET LOCAL ROLE tsumugi_engine');
    await expect(app.query('SELECT count(*) FROM person_match')).resolves.toBeDefined();
    await expect(app.query('SELECT count(*) FROM people')).rejects.toThrow('permission denied');
    await app.query('ROLLBACK');
    expect((await app.query('SELECT FROM person_match')).rowCount).toBe(0);
  });
});

it('docs/access.md says what the walls are', () => {
  expect(readFileSync('docs/access.md', 'utf8')).toContain(wallsInWords());
});

/** Public by their nature. */
const OPEN_TO_ALL: Record<string, string> = {
  groups: 'registered_at IS NOT NULL OR lapsed_at IS NOT NULL',
  openings: 'published_at IS NOT NULL',
};

/** Of offices and areas; why a session was cancelled, which its public page says; and what is found by a cookie alone. */
const EXPECTED_OPEN = [
  'community_areas.committee_name',
  'events.phone',
  'events.place_name',
  'events.places_note',
  'gathering_places.address',
  'gathering_places.name',
  'gathering_places.phone',
  'migrations.name',
  'opening_search.words',
  'sessions.cancel_note',
  'signed_in.sess',
  'towns.kana',
  'towns.name',
];
