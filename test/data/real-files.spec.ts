import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Database, system } from '@app/database';
import { OpeningsToMatchQuery, PeopleToMatchQuery } from '@app/matches';
import { rankPeople } from '@app/matching';
import { type Domain, startDomain } from '../support/domain';
import { CHECKED_ROWS, checkedSessions, ROWS_LEFT_OUT } from './takamatsu-sessions';

const FOLDER = process.env.TSUMUGI_REAL_FILES as string;
const RESIDENTS = 20_000;
const CHECKED_OPENINGS = 60;
/** The openings are of 2011: shifted to begin in this week, matched as seen from the day before. */
const SHIFTED_TO = '2027-01-11';
const SEEN_FROM = '2027-01-10T09:00';

jest.setTimeout(900_000);

interface Report {
  read: number;
  taken: number;
  changed: number;
  unchanged: number;
  leftOut: { row: number; reason: string }[];
  repaired: { row: number; reason: string }[];
  groups?: { taken: number; unchanged: number };
  withPosition?: number;
}

let domain: Domain;
const table: Record<string, unknown>[] = [];

beforeAll(async () => {
  domain = await startDomain();
});

afterAll(async () => {
  console.table(table);
  await domain.close();
});

/** The command as a person runs it, on this test's database. */
function tsumugi(...args: string[]): string {
  const main = join(__dirname, '../../dist/apps/cli/src/main.js');
  const { adminUrl, appUrl } = domain.database;
  const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl };
  const result = spawnSync(process.execPath, [main, ...args], { env, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

function imported(kind: string, file: string, ...options: string[]): Report {
  const report: Report = JSON.parse(tsumugi('import', kind, join(FOLDER, file), '--json', ...options));
  expect(report.read).toBe(report.taken + report.changed + report.unchanged + report.leftOut.length);
  const { read, taken, changed, unchanged, leftOut, repaired, groups, withPosition } = report;
  table.push({
    file,
    read,
    taken,
    changed,
    unchanged,
    leftOut: leftOut.length,
    repaired: repaired.length,
    groups: groups?.taken,
    withPosition,
  });
  return report;
}

describe('real files', () => {
  it('give 89 towns', () => {
    expect(imported('towns', 'tama/tama_towns.csv')).toMatchObject({ read: 89, taken: 89 });
  });

  it('give 93 groups and leave out 21 closed ones', () => {
    const report = imported('groups', 'tama/tama_nonprofits.csv');
    expect(report).toMatchObject({ read: 114, taken: 93 });
    expect(report.leftOut.filter(({ reason }) => reason.startsWith('closed'))).toHaveLength(21);
  });

  it('give New York’s openings with their groups, and nothing new the second time', () => {
    const options = ['--assume-time', '10:00-12:00', '--shift-to', SHIFTED_TO];
    const first = imported('openings', 'nyc/nyc-service-volunteer-opportunities.csv', ...options);
    expect(first.read).toBe(665);
    expect(first.taken).toBeGreaterThanOrEqual(655);
    expect(first.groups?.taken).toBe(261);
    expect(first.withPosition).toBeGreaterThanOrEqual(595);
    const second = imported('openings', 'nyc/nyc-service-volunteer-opportunities.csv', ...options);
    expect(second).toMatchObject({ taken: 0, changed: 0, groups: { taken: 0 } });
  });

  it('give Takamatsu’s events, the hardest rows as read by hand', async () => {
    const report = imported('events', 'takamatsu/events.csv', '--format', 'takamatsu-events');
    expect(report.read).toBe(51);
    expect(report.taken).toBeGreaterThanOrEqual(40);
    expect(report.leftOut.map(({ row }) => row)).toEqual([...ROWS_LEFT_OUT]);
    expect(CHECKED_ROWS.length).toBeGreaterThanOrEqual(15);
    for (const checked of CHECKED_ROWS) {
      const rows = await domain.admin.query(
        `SELECT s.starts_at, s.ends_at, e.places FROM events e JOIN event_sessions s ON s.event_id = e.id
         WHERE e.ref LIKE '%.' || $1 ORDER BY s.starts_at`,
        [String(checked.row)],
      );
      const sessions = rows.map((row: { starts_at: Date; ends_at: Date }) => [
        row.starts_at.getTime(),
        row.ends_at.getTime(),
      ]);
      const expected = checkedSessions(checked).map(({ startsAt, endsAt }) => [
        Date.parse(startsAt),
        Date.parse(endsAt),
      ]);
      expect({ row: checked.row, sessions }).toEqual({ row: checked.row, sessions: expected });
      expect([checked.row, rows[0]?.places]).toEqual([checked.row, checked.places]);
    }
  });

  it('give Takamatsu’s 58 places where people gather', () => {
    const kinds = [
      ['community_center.csv', 'takamatsu-centres'],
      ['citizen_activity_facility.csv', 'takamatsu-halls'],
      ['lifelong_learning_facility.csv', 'takamatsu-halls'],
    ] as const;
    const reports = kinds.map(([file, format]) =>
      imported('gathering-places', `takamatsu/${file}`, '--format', format),
    );
    expect(reports.map(({ taken }) => taken)).toEqual([52, 4, 2]);
  });

  it('are matched with 20,000 residents as the reference ranks them', async () => {
    tsumugi('residents', 'generate', '--count', String(RESIDENTS), '--seed', '7');
    const lines = tsumugi('match', '--all', '--json', '--now', SEEN_FROM)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const now = new Date(`${SEEN_FROM}+09:00`);
    const { people, openings, refs } = await domain.get(Database).withActor(system('engine'), async (tx) => ({
      people: (await domain.get(PeopleToMatchQuery).all(tx)).map(({ person }) => person),
      openings: await domain.get(OpeningsToMatchQuery).open(tx, now),
      refs: new Map<number, string>(
        (await tx.manager.query('SELECT number, coalesce(ref, id::text) AS ref FROM people')).map(
          (row: { number: number; ref: string }) => [row.number, row.ref],
        ),
      ),
    }));
    expect(people).toHaveLength(RESIDENTS);
    expect(lines).toHaveLength(openings.length);
    const step = Math.max(1, Math.floor(lines.length / CHECKED_OPENINGS));
    const checked = lines.map((line, index) => ({ line, index })).filter(({ index }) => index % step === 0);
    for (const { line, index } of checked) {
      const expected = rankPeople(openings[index]!.opening, people, now, 50);
      const shown = expected.candidates.map(({ person, score, parts, reasons }) => ({
        person: refs.get(person),
        score,
        parts,
        reasons: reasons.map(({ code }) => code),
      }));
      expect({ opening: line.opening, total: line.total, candidates: line.candidates }).toEqual({
        opening: line.opening,
        total: expected.total,
        candidates: shown,
      });
    }
    const full = checked.filter(({ line }) => line.total >= 20).length;
    table.push({
      file: 'match --all',
      openings: lines.length,
      checked: checked.length,
      'with 20 people or more': full,
    });
    expect(checked.length).toBeGreaterThanOrEqual(50);
    expect(full).toBeGreaterThanOrEqual(30);
  });
});
