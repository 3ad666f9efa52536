import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ourDatabase } from '../support/our-database';
import { smallFiles } from './small-files';

const MAIN = join(__dirname, '../../dist/apps/cli/src/main.js');

interface Report {
  read: number;
  taken: number;
  changed: number;
  unchanged: number;
  leftOut: { row: number; column: string; value: string; reason: string }[];
  repaired: { row: number; reason: string }[];
  groups?: { taken: number; unchanged: number };
  withPosition?: number;
}

const database = ourDatabase();
const files = smallFiles();

afterAll(async () => {
  files.remove();
});

/** The built command, as a person runs it. */
function run(args: string[], more: NodeJS.ProcessEnv = {}) {
  const urls = { DATABASE_URL: database.appUrl, DATABASE_ADMIN_URL: database.adminUrl };
  const env = { ...process.env, ...urls, ...more };
  return spawnSync(process.execPath, [MAIN, ...args], { env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function imported(...args: string[]): Report {
  const { status, stdout, stderr } = run(['import', ...args, '--json']);
  expect([status, stderr]).toEqual([0, '']);
  const report = JSON.parse(stdout) as Report;
  expect(report.read).toBe(report.taken + report.changed + report.unchanged + report.leftOut.length);
  return report;
}

describe('import', () => {
  it('takes towns, and names row, column and reason of what it leaves out', () => {
    const report = imported('towns', files.path('towns.csv'));
    expect(report).toMatchObject({ read: 3, taken: 2 });
    expect(report.leftOut).toEqual([expect.objectContaining({ row: 3, column: 'lat', value: '135.6' })]);
    expect(imported('towns', files.path('towns.csv'))).toMatchObject({ taken: 0, unchanged: 2 });
  });

  it('writes nothing in a dry run', async () => {
    const args = ['openings', files.path('openings.csv'), '--dry-run'];
    expect(imported(...args)).toMatchObject({ read: 4, taken: 3 });
    expect(await database.admin.query('SELECT FROM openings')).toHaveLength(0);
  });

  it('takes openings with their groups, repairs what it can, and takes nothing twice', async () => {
    const args = [
      'openings',
      files.path('openings.csv'),
      '--assume-time',
      '10:00-12:00',
      '--shift-to',
      '2027-01-04',
    ];
    const report = imported(...args);
    expect(report).toMatchObject({ read: 4, taken: 3, withPosition: 2, groups: { taken: 1 } });
    expect(report.leftOut.map(({ row, column }) => [row, column])).toEqual([[4, 'start_date_date']]);
    expect(report.repaired.some(({ row, reason }) => row === 3 && reason.startsWith('no-position'))).toBe(
      true,
    );
    expect(imported(...args)).toMatchObject({
      taken: 0,
      changed: 0,
      unchanged: 3,
      groups: { taken: 0, unchanged: 1 },
    });
    const [sum] = await database.admin.query(
      'SELECT count(*)::int AS sessions, count(capacity)::int AS limited, min(starts_at) AS first FROM sessions',
    );
    // Weekly from 4 June to 27 August are 13, and two more of one day each; 9999 is no limit.
    expect(sum).toMatchObject({ sessions: 15, limited: 14 });
    expect(new Date(sum.first).toISOString()).toBe('2027-01-09T01:00:00.000Z');
  });

  it('takes events, never as openings, and leaves out what has no end', async () => {
    const report = imported('events', files.path('events.csv'), '--edition', '2026-08');
    expect(report).toMatchObject({ read: 2, taken: 1 });
    expect(report.leftOut[0]).toMatchObject({ row: 2, column: '終了時間' });
    const sessions = await database.admin.query('SELECT starts_at, ends_at FROM event_sessions ORDER BY 1');
    expect(sessions.map((row: { starts_at: Date }) => row.starts_at.toISOString())).toEqual([
      '2026-08-05T04:30:00.000Z',
      '2026-08-07T04:30:00.000Z',
    ]);
  });

  it('says in one sentence that a file is not what it should be', () => {
    const { status, stderr } = run(['import', 'towns', files.path('other.csv')]);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/town/);
    expect(stderr.trim().split('\n').length).toBeLessThan(4);
  });
});

describe('residents and rankings', () => {
  it('are the same for the same seed, and nothing new the second time', () => {
    const generate = () => run(['residents', 'generate', '--count', '300', '--seed', '7', '--json']);
    expect(generate().status).toBe(0);
    expect(JSON.parse(generate().stdout)).toMatchObject({ taken: 0 });
  });

  it('rank every open opening, and the same one alone', () => {
    const now = ['--now', '2027-01-05T09:00'];
    const lines = run(['match', '--all', '--json', ...now])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ opening }) => opening)).toEqual(['nyc-service:1', 'nyc-service:2', 'nyc-service:3']);
    expect(lines[0].total).toBeGreaterThan(0);
    expect(lines[2].total).toBe(0);
    const alone = JSON.parse(run(['match', '--opening', 'nyc-service:1', '--json', ...now]).stdout);
    expect(alone).toEqual(lines[0]);
    const [best] = lines[0].candidates;
    expect(best.score).toBe(
      Object.values(best.parts as Record<string, number>).reduce((sum, part) => sum + part, 0),
    );
    const back = JSON.parse(run(['recommend', '--person', best.person, '--json', ...now]).stdout);
    expect(JSON.stringify(back)).toContain('nyc-service:1');
  });
});

describe('a reader who goes early', () => {
  it('ends the work quietly', async () => {
    const env = { ...process.env, DATABASE_URL: database.appUrl, DATABASE_ADMIN_URL: database.adminUrl };
    const child = spawn(process.execPath, [MAIN, 'match', '--all', '--now', '2027-01-05'], { env });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('staff add', () => {
  it('gives one role at a time, on the record', async () => {
    for (const role of ['coordinator', 'head-coordinator']) {
      expect(run(['staff', 'add', 'Hayase@centre.example.jp', '--role', role]).status).toBe(0);
    }
    const roles = await database.admin.query('SELECT role FROM staff_roles WHERE until IS NULL');
    expect(roles).toEqual([{ role: 'head-coordinator' }]);
    const trail = await database.admin.query(
      "SELECT code FROM audit_trail WHERE action = 'appoint' ORDER BY id",
    );
    expect(trail.map((row: { code: string }) => row.code)).toEqual(['coordinator', 'head-coordinator']);
  });

  it('invites by a mail whose link stands nowhere, where the secret of web and worker is known', async () => {
    const secret = { SESSION_SECRET: 'the secret that web and worker have' };
    const { stdout } = run(
      ['staff', 'add', 'Midori@centre.example.jp', '--role', 'coordinator', '--json'],
      secret,
    );
    expect(JSON.parse(stdout)).toMatchObject({ email: 'midori@centre.example.jp', invited: true });
    const [mail] = await database.admin.query(
      `SELECT l.purpose, l.browser_hash, o.kind FROM outbox o JOIN sign_in_links l ON l.id = o.subject_id
       WHERE o.event = 'staff-invited'`,
    );
    expect(mail).toEqual({ purpose: 'invitation', browser_hash: null, kind: 'access' });
  });
});

describe('what is asked wrongly', () => {
  it.each([
    [['sing'], /import/],
    [['import', 'birds', 'x.csv'], /towns/],
    [['match', '--everything'], /--all/],
    [['match'], /--opening/],
    [['residents', 'generate', '--count', 'many', '--seed', '1'], /count/],
  ])('%j says what exists', (args, word) => {
    const { status, stderr, stdout } = run(args);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(word);
    expect(stdout).toBe('');
  });

  it('starts nothing when the start is given words', () => {
    const start = join(MAIN, '../start.main.js');
    const { status, stderr } = spawnSync(process.execPath, [start, '--prot', '8080'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^The start takes no "--prot".*PORT.*\n$/)]);
  });

  it('names every wrong variable at once, before anything starts', () => {
    const wrong = { DATABASE_URL: 'mysql://x', REDIS_URL: 'localhost', PORT: 'eighty' };
    const { status, stderr } = run(['match', '--all'], wrong);
    expect(status).not.toBe(0);
    for (const name of Object.keys(wrong)) expect(stderr).toContain(name);
  });

  it.each(['migrate', 'demo', 'import', 'residents', 'match', 'recommend', 'staff'])(
    '%s --help explains it',
    (command) => {
      const { status, stdout } = run([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Example/);
    },
  );
});
