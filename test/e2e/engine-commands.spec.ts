import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnswerInterest, ExpressInterest } from '@app/matches';
import type { DataSource } from 'typeorm';
import { runCommand } from '../../apps/cli/src/run-command';
import { adminOf } from '../support/admin';
import { type Domain, startDomain } from '../support/domain';
import { aGroup, anOpening, aResident, NOW } from '../support/factories';
import { type TestDatabase, testDatabase } from '../support/postgres';

interface Gain {
  changes: { change: string }[];
  total: number;
  more: number;
}
interface Report {
  opening: string;
  total: number;
  asIfPublic: boolean;
  why: string[];
  gains: Gain[];
}

const AT = ['--now', '2026-11-23T09:00'];
const urls = { DATABASE_URL: process.env.DATABASE_URL, DATABASE_ADMIN_URL: process.env.DATABASE_ADMIN_URL };
const folder = mkdtempSync(join(tmpdir(), 'tsumugi-changes-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const [name, url] of Object.entries(urls))
    if (url === undefined) delete process.env[name];
    else process.env[name] = url;
});

function on(database: TestDatabase): void {
  process.env.DATABASE_URL = database.appUrl;
  process.env.DATABASE_ADMIN_URL = database.adminUrl;
}

/** Runs a command as typed; gives its exit code and what it wrote. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: string[][] = [[], []];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out?.push(String(text)) !== 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => err?.push(String(text)) !== 0),
  ];
  const code = await runCommand(args);
  for (const spy of spies) spy.mockRestore();
  return { code, out: out?.join('') ?? '', err: err?.join('') ?? '' };
}

async function json<T>(...args: string[]): Promise<T> {
  const { code, out, err } = await run(...args, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as T;
}

function fileOf(changes: unknown): string {
  const path = join(folder, `${Math.random()}.json`);
  writeFileSync(path, JSON.stringify(changes));
  return path;
}

describe('city, whatif and plan', () => {
  let database: TestDatabase;
  let admin: DataSource;

  beforeAll(async () => {
    database = await testDatabase();
    admin = await adminOf(database.adminUrl);
    on(database);
  });

  afterAll(async () => {
    await admin.destroy();
    await database.drop();
  });

  it('draws a city into an empty database, and into no other', async () => {
    const command = ['city', 'generate', '--residents', '400', '--openings', '20', '--seed', '3', ...AT];
    const written = await json<{ sessions: number }>(...command);
    expect(written).toMatchObject({ residents: 400, openings: 20 });
    const [counts] = await admin.query('SELECT count(*)::int AS residents FROM person_match WHERE active');
    expect(counts.residents).toBeGreaterThan(350);
    const again = await run(...command);
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('400 people') });
    const [{ next }] = await admin.query(
      "SELECT nextval(pg_get_serial_sequence('people', 'number'))::int AS next",
    );
    expect(next).toBe(401);
  });

  const someOpening = async () => {
    const [{ id }] = await admin.query('SELECT id FROM openings WHERE number = 1');
    return id as string;
  };

  it('finds what would bring most, and counts what a file proposes', async () => {
    const id = await someOpening();
    const best = await json<Report>('whatif', id, '--limit', '3', ...AT);
    expect(best).toMatchObject({ opening: id, asIfPublic: false });
    expect(best.gains.length).toBeGreaterThan(0);
    for (const { total, more } of best.gains) expect(total - more).toBe(best.total);
    const file = fileOf(best.gains[0]?.changes.slice(0, 1));
    const asked = await json<Report>('whatif', id, '--changes', file, ...AT);
    expect(asked.gains).toHaveLength(1);
    expect(asked.total).toBe(best.total);
    expect((await run('whatif', id, ...AT)).out).toMatch(/\d+ could come\n\s+\+\d+ → \d+ {2}\w/);
  });

  it('says that a draft is one, and why nobody could come', async () => {
    const id = await someOpening();
    await admin.query('UPDATE openings SET published_at = NULL, deadline = $2 WHERE id = $1', [
      id,
      new Date('2020-01-01'),
    ]);
    expect(await json('whatif', id, ...AT)).toMatchObject({
      total: 0,
      asIfPublic: true,
      why: ['deadline-over'],
      gains: [],
    });
  });

  it('says why nobody is ranked', async () => {
    const id = await someOpening();
    expect(await json('match', '--opening', id, ...AT)).toMatchObject({
      total: 0,
      why: ['not-published', 'deadline-over'],
    });
    expect((await run('match', '--opening', id, ...AT)).out).toContain('none, because: deadline-over');
    const [person] = await admin.query(
      'SELECT id FROM people WHERE paused_at IS NULL ORDER BY number LIMIT 1',
    );
    const late = ['--now', '2036-11-23'];
    expect(await json('recommend', '--person', person.id, ...late)).toMatchObject({ why: ['nothing-open'] });
  });

  it('plans a period, or says why there is nothing to plan', async () => {
    const period = ['--from', '2026-11-24', '--until', '2026-12-20'];
    const plan = await json<{ value: number; bound: number; lines: object[]; filled: number }>(
      'plan',
      ...period,
      '--coverage',
      '300',
      ...AT,
    );
    expect(plan.lines.length).toBe(plan.filled);
    expect(plan.filled).toBeGreaterThan(10);
    expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
    expect((await run('plan', ...period, ...AT)).out).toMatch(/places, .*\nvalue \d+, bound \d+/);
    const past = await run('plan', '--from', '2020-01-01', '--until', '2020-01-31', ...AT);
    expect(past).toMatchObject({ code: 0, out: expect.stringContaining('no-session') });
  });

  it.each([
    [['city', 'generate'], /--residents.*\n.*--openings/],
    [['city', 'paint'], /city generate/],
    [['whatif'], /whatif REF/],
    [['whatif', 'x', '--changes', fileOf([{ change: 'sing' }])], /Change 1 must be one of move/],
    [
      ['whatif', 'x', '--changes', fileOf([{ change: 'online-too' }, { change: 'move' }])],
      /Change 2.*session/,
    ],
    [['plan', '--from', '2026-02-30', '--until', 'soon'], /--from.*\n.*--until/],
    [['plan', '--from', '2026-03-02', '--until', '2026-03-01'], /before/],
    [['explain'], /--match/],
  ] as [string[], RegExp][])('%j is typed wrong', async (args, words) => {
    expect(await run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(words) });
  });

  it.each([
    [['whatif', 'nyc-service:0'], /no opening "nyc-service:0"/],
    [['whatif', 'x', '--changes', join(folder, 'none.json')], /cannot be read/],
    [['explain', '--match', '00000000-0000-7000-8000-000000000000'], /Nothing is kept/],
  ] as [string[], RegExp][])('%j cannot be done', async (args, words) => {
    expect(await run(...args)).toMatchObject({ code: 1, out: '', err: expect.stringMatching(words) });
  });

  it.each(['city', 'whatif', 'plan', 'explain'])('%s --help explains it', async (command) => {
    expect(await run(command, '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/Example/) });
  });
});

describe('explain', () => {
  let domain: Domain;

  beforeAll(async () => {
    domain = await startDomain();
    on(domain.database);
  });

  afterAll(() => domain.close());

  it('asks what a match rested on again, and finds what was altered', async () => {
    const { manager } = domain.admin;
    const group = await aGroup(manager);
    const { openingId, sessionId } = await anOpening(manager, group.groupIds[0] as string);
    const resident = await aResident(manager);
    const interest = { openingId, sessionIds: [sessionId], message: '' };
    const matchId = await domain.get(ExpressInterest).run(interest, resident, NOW);
    await domain.get(AnswerInterest).run(matchId, { accept: true }, group, NOW);
    expect(await json('explain', '--match', matchId)).toMatchObject({
      kind: 'interest',
      state: 'same',
      explanation: { eligible: true },
    });
    expect((await run('explain', '--match', matchId)).out).toMatch(
      /^interest, .*: same\n {2}holds {2}opening-open/,
    );
    await manager.query(`UPDATE explanations SET snapshot = jsonb_set(snapshot, '{now}', '0')`);
    expect(await json('explain', '--match', matchId)).toMatchObject({ state: 'altered', explanation: null });
  });
});
