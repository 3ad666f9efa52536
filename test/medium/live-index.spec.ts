import { loadConfig } from '@app/config';
import { dataSourceOptions } from '@app/database';
import {
  LiveIndex,
  OpeningsToMatchQuery,
  PeopleToMatchQuery,
  type QuickGain,
  QuickGains,
  WhatIfOpening,
} from '@app/matches';
import {
  bestChanges,
  type Opening,
  type OpeningChange,
  openingCandidates,
  type Person,
  whatIf,
} from '@app/matching';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { replaceCity, smallCity } from '../bench/small-cities';
import { type TestDatabase, testDatabase } from '../support/postgres';

const LIMIT = 8;

let database: TestDatabase;
let owner: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  owner = await new DataSource(dataSourceOptions(database.adminUrl, 2)).initialize();
});

afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

function liveIndex(more: NodeJS.ProcessEnv = {}): LiveIndex {
  return new LiveIndex(loadConfig({ DATABASE_URL: database.appUrl, ...more }));
}

/** What the application's role sees of its own connections. */
async function asApp(sql: string) {
  const app = new Client({ connectionString: database.appUrl });
  await app.connect();
  const { rows } = await app.query(sql);
  await app.end();
  return rows;
}

async function city(seed: number) {
  const wanted = { ...smallCity(seed), residents: 150, openings: 6 };
  await replaceCity(database.adminUrl, wanted);
  const people = (await new PeopleToMatchQuery().all(owner as never)).map(({ person }) => person);
  const openings = (await new OpeningsToMatchQuery().open(owner as never, wanted.now)).map(
    (each) => each.opening,
  );
  return { people, openings, now: wanted.now };
}

const CHANGES: OpeningChange[] = [
  { change: 'online-too' },
  { change: 'from-anywhere' },
  { change: 'move', session: null, by: 60 },
];

function reference(opening: Opening, people: readonly Person[], now: Date) {
  return [bestChanges(opening, people, now, LIMIT), whatIf(opening, CHANGES, people, now)];
}

async function answers(whatIfOpening: WhatIfOpening, opening: Opening, now: Date) {
  const best = await whatIfOpening.run(owner, opening, { limit: LIMIT }, now);
  const asked = await whatIfOpening.run(owner, opening, { changes: CHANGES }, now);
  return [best.gains, asked.gains];
}

describe('what changes of an opening would do', () => {
  it('is the same by the index, by SQL and by the reference', async () => {
    let gains = 0;
    for (const seed of [21, 22]) {
      const { people, openings, now } = await city(seed);
      const live = liveIndex();
      await live.follow();
      for (const opening of openings) {
        const expected = reference(opening, people, now);
        expect(await answers(new WhatIfOpening(live), opening, now)).toEqual(expected);
        if (opening === openings[0])
          expect(await answers(new WhatIfOpening(), opening, now)).toEqual(expected);
        gains += expected[0]?.length ?? 0;
      }
      await live.onModuleDestroy();
    }
    expect(gains).toBeGreaterThan(10);
  });
});

describe('what a page counts quickly', () => {
  it('is the best single change of each kind, by the reference', async () => {
    const { people, openings, now } = await city(24);
    const live = liveIndex();
    await live.follow();
    let told = 0;
    for (const opening of openings) {
      const gains = (await new QuickGains(live).run(opening, now)) as QuickGain[];
      const all = whatIf(opening, openingCandidates(opening, now), people, now);
      const helping = all.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
      expect(gains[0]?.more).toBe(helping[0]?.more);
      expect(new Set(gains.map(({ changes: [{ change }] }) => change)).size).toBe(
        new Set(helping.map(({ changes }) => changes[0]?.change)).size,
      );
      for (const { changes, total, more } of gains)
        expect(all).toContainEqual(expect.objectContaining({ changes, total, more }));
      told += gains.length;
    }
    expect(told).toBeGreaterThan(8);
    await live.onModuleDestroy();
  });

  it('waits for the index, and is left out where there is none', async () => {
    const { openings, now } = await city(25);
    const [opening] = openings as [Opening];
    expect(await new QuickGains(liveIndex()).run(opening, now)).toBe('counting');
    expect(await new QuickGains(liveIndex({ TSUMUGI_INDEX: 'off' })).run(opening, now)).toBeNull();
    expect(await new QuickGains().run(opening, now)).toBeNull();
  });
});

describe('the index in memory', () => {
  it('takes in what changes', async () => {
    const { openings, now } = await city(23);
    const live = liveIndex();
    await live.follow();
    const index = await live.fresh();
    const opening = openings.find((each) => (index?.count(each, now) ?? 0) > 3) as Opening;
    const before = index?.count(opening, now);
    await owner.query('UPDATE people SET paused_at = now() WHERE paused_at IS NULL');
    await live.follow();
    expect([before, (await live.fresh())?.count(opening, now)]).toEqual([expect.any(Number), 0]);
    await live.onModuleDestroy();
  });

  it('is not there before it is loaded, nor where it is switched off', async () => {
    expect(await liveIndex().fresh()).toBeNull();
    const off = liveIndex({ TSUMUGI_INDEX: 'off' });
    off.onApplicationBootstrap();
    await new Promise((later) => setTimeout(later, 50));
    expect([off.isOn, await off.fresh()]).toEqual([false, null]);
  });

  it('gives way to SQL where the database is away, and comes back', async () => {
    const live = liveIndex();
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => {});
    await live.follow();
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND query LIKE '%match_codes%' AND application_name = ''`;
    const [{ count }] = await asApp(`SELECT count(*)::int FROM (${end}) ended`);
    expect(count).toBeGreaterThan(0);
    // The first of these may be the one that finds the connection gone.
    for (const _ of [1, 2]) await live.follow();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/^index: .*terminat/));
    expect(await live.fresh()).not.toBeNull();
    warn.mockRestore();
    await live.onModuleDestroy();
  });
});
