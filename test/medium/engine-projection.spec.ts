import { dataSourceOptions } from '@app/database';
import { drawCity, PeopleFeed, peopleForOpening, TRYING, writeCity } from '@app/engine';
import { OpeningsToMatchQuery, PeopleToMatchQuery } from '@app/matches';
import { type Opening, rankPeople } from '@app/matching';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const wanted = { ...smallCity(3), residents: 120, openings: 25, shape: TRYING };
const { now } = wanted;
const city = drawCity(wanted);

let database: TestDatabase;
let owner: DataSource;
let client: Client;
let reader: Client;
let feed: PeopleFeed;

beforeAll(async () => {
  database = await testDatabase();
  owner = await new DataSource(dataSourceOptions(database.adminUrl, 2)).initialize();
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
  await writeCity(client, city, now);
  reader = new Client({ connectionString: database.appUrl });
  await reader.connect();
  feed = await PeopleFeed.load(reader);
});

afterAll(async () => {
  await client.end();
  await reader.end();
  await owner.destroy();
  await database.drop();
});

/** What the pages' own queries and the reference say, and whether SQL and the followed index say the same. */
async function expectSame(): Promise<number> {
  const tx = { manager: owner.manager, actor: { kind: 'anyone' }, afterCommit: () => undefined } as const;
  const people = (await new PeopleToMatchQuery().all(tx)).map(({ person }) => person);
  const openings: Opening[] = (await new OpeningsToMatchQuery().open(tx, now)).map(({ opening }) => opening);
  await feed.follow();
  let listed = 0;
  for (const opening of openings) {
    const expected = rankPeople(opening, people, now).candidates.map(({ person, score }) => ({
      person,
      score,
    }));
    const found = await peopleForOpening(owner, opening, now);
    expect(found.map(({ person, score }) => ({ person, score }))).toEqual(expected);
    expect(feed.index.rank(opening, now, Infinity).map(({ person, score }) => ({ person, score }))).toEqual(
      expected,
    );
    listed += expected.length;
  }
  return listed;
}

const CHANGES: readonly [string, string][] = [
  ['nothing yet', 'SELECT 1'],
  ['a wider way', 'UPDATE people SET longest_way = longest_way + 1500 WHERE number % 3 = 0'],
  ['other times', "UPDATE people SET week = '{0,0,0,0,0,281474976710655,0}' WHERE number % 4 = 0"],
  [
    'words that nobody used before',
    "UPDATE people SET skills = skills || '{kamishibai}', access_needs = '{hearing-loop}' WHERE number % 9 = 0",
  ],
  [
    'an opening that uses them',
    "UPDATE openings SET wanted_skills = '{kamishibai}', access_provided = access_provided || '{hearing-loop}' WHERE number % 2 = 0",
  ],
  ['a pause', 'UPDATE people SET paused_at = now() WHERE number % 10 = 1'],
  ['an end of the pause', 'UPDATE people SET paused_at = NULL'],
  [
    'days away',
    "INSERT INTO days_away (person_id, away_from, away_until) SELECT id, '2026-11-24', '2026-11-29' FROM people WHERE number % 5 = 0",
  ],
  ['no days away', "DELETE FROM days_away WHERE away_from = '2026-11-24'"],
  [
    'a qualification gained',
    "INSERT INTO held_qualifications (person_id, code, held_from) SELECT id, 'first-aid', '2020-04-01' FROM people ON CONFLICT DO NOTHING",
  ],
  [
    'qualifications that end',
    "UPDATE held_qualifications SET held_until = '2026-11-25' WHERE code = 'driving-licence'",
  ],
  [
    'an invitation',
    "INSERT INTO matches (person_id, opening_id, origin, state, state_since, created_at) SELECT p.id, o.id, 'invitation', 'withdrawn', now(), '2026-11-20T23:30:00+09:00' FROM people p, openings o WHERE o.number = 3 AND p.number % 4 = 1",
  ],
  ['declined ones', "UPDATE matches SET state = 'declined' WHERE origin = 'invitation'"],
  ['a decline taken back', "UPDATE matches SET state = 'withdrawn' WHERE state = 'declined'"],
  ['matches gone', "DELETE FROM matches WHERE origin = 'invitation'"],
  [
    'places given back',
    'UPDATE held_places SET released_at = now() WHERE session_id IN (SELECT id FROM sessions WHERE number % 2 = 0)',
  ],
  [
    'moved sessions',
    "UPDATE sessions SET starts_at = starts_at + interval '90 minutes', ends_at = ends_at + interval '90 minutes' WHERE number % 3 = 0",
  ],
  [
    'moved places',
    'UPDATE openings SET lat = 35.6, lng = 139.4, x = -3944000, y = 3375000, z = 3694000 WHERE number % 3 = 0 AND x IS NOT NULL',
  ],
  ['people of unknown home', 'UPDATE people SET x = NULL, y = NULL, z = NULL WHERE number % 11 = 0'],
  [
    'blocks from either side',
    "INSERT INTO group_blocks (person_id, group_id, by, since) SELECT p.id, g.id, CASE WHEN p.number % 2 = 0 THEN 'resident' ELSE 'group' END, now() FROM people p, groups g WHERE p.number % 3 = 1",
  ],
  ['a block taken back', "UPDATE group_blocks SET until = now() WHERE by = 'group'"],
  ['a full session', 'UPDATE sessions SET taken = capacity WHERE number % 5 = 0 AND capacity IS NOT NULL'],
];

describe('the projection', () => {
  it.each(CHANGES)('follows %s', async (_, statement) => {
    await client.query(statement);
    expect(await expectSame()).toBeGreaterThan(20);
  });

  it('follows a newcomer and one who is gone', async () => {
    await client.query(
      "INSERT INTO people (name, kana, birth_date, created_at, card_completed_at, online, week, number) SELECT '高橋', 'たかはし', '1980-05-05', now(), now(), true, array_fill(281474976710655, ARRAY[7]), n FROM generate_series(900, 1100) n",
    );
    const before = await expectSame();
    await client.query('DELETE FROM people WHERE number >= 900');
    expect(await expectSame()).toBeLessThan(before);
  });

  it('keeps both of two changes of one resident that are made at the same time', async () => {
    const other = new Client({ connectionString: database.adminUrl });
    await other.connect();
    await client.query('BEGIN');
    await client.query(AWAY, ['2026-11-24']);
    await other.query('BEGIN');
    const second = other.query(AWAY, ['2026-12-24']);
    // Long enough for the second to wait for the first one's row.
    await new Promise((resolve) => setTimeout(resolve, 100));
    await client.query('COMMIT');
    await second;
    await other.query('COMMIT');
    await other.end();
    const { rows } = await client.query('SELECT away::text FROM person_match WHERE number = 7');
    expect(rows[0].away).toContain('2026-11-24');
    expect(rows[0].away).toContain('2026-12-24');
  });
});

const AWAY =
  'INSERT INTO days_away (person_id, away_from, away_until) SELECT id, $1::date, $1::date FROM people WHERE number = 7';
