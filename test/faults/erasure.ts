import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { dumpOf } from '../support/dump.statement';
import { testDatabase } from '../support/postgres';
import { signIn } from '../support/sign-in-token';
import { Visitor } from '../support/visitor';
import type { Finding, Row } from './row';
import { type LoggedService, startLogged } from './support/logged-service';
import { MARKS, type Marked, markedResident } from './support/marked-resident';

const WITHIN_MS = 60_000;
const A_DAY_MS = 24 * 3600_000;
/** Tables whose rows an export leaves out: what they hold is the answer itself, and a copy of the card. */
const NOT_SHOWN = ['kept_answers', 'person_match'];

/** One resident with a mark wherever words may stand, exported and erased by the running service. */
export const erasure: Row = {
  name: 'erasure',
  target: 'export complete; 0 marks left in PostgreSQL, Redis, files and logs',
  breaks: 'companions are forgotten by the erasure',
  run: async ({ broken }) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const service = await startLogged(database.appUrl, broken ? 'companions-stay' : null);
    try {
      return await erase(service, admin);
    } finally {
      await service.close();
      await admin.destroy();
      await database.drop();
    }
  },
};

async function erase(service: LoggedService, admin: DataSource): Promise<Finding> {
  const marked = await markedResident(admin);
  const before = linesWithMarks(await dumpOf(admin));
  const visitor = await signIn(new Visitor(service.origin), admin.manager, marked.accountId);
  const missing = await missingInExport(visitor, marked);
  await visitor.json('PUT', '/api/v1/me/erasure');
  await sevenDaysLater(admin);
  await untilErased(admin, marked.personId);
  const left = {
    rows: linesWithMarks(await dumpOf(admin)),
    redis: linesWithMarks(await service.redis()),
    files: linesWithMarks(service.files()),
    logs: linesWithMarks(service.log()),
  };
  const sum = Object.values(left).reduce((total, lines) => total + lines.length, 0);
  if (process.env.FAULTS_LOG) process.stderr.write(`${missing.join('\n')}\n${left.rows.join('\n')}\n`);
  return {
    figure: `${missing.length} of ${marked.planted.size} marks missing in the export; ${sum} left`,
    pass: missing.length === 0 && sum === 0 && before.length > 20,
    counts: {
      ...{ planted: marked.planted.size, rowsBefore: before.length, missing: missing.length },
      ...Object.fromEntries(Object.entries(left).map(([place, lines]) => [place, lines.length])),
    },
  };
}

async function missingInExport(visitor: Visitor, { planted }: Marked): Promise<string[]> {
  const text = JSON.stringify(await visitor.json('GET', '/api/v1/me/data'));
  const shown = [...planted].filter(([, at]) => !NOT_SHOWN.some((table) => at.startsWith(`${table}.`)));
  return shown.filter(([mark]) => !text.includes(mark)).map(([mark, at]) => `${mark} ${at}`);
}

/** The clock of the erasure rings as if its days were over; everything else keeps its time. */
async function sevenDaysLater(admin: DataSource): Promise<void> {
  const past = new Date(Date.now() - A_DAY_MS);
  await admin.query("UPDATE clocks SET due_at = $1, ends_at = $1 WHERE wait = 'person-is-erased'", [past]);
}

async function untilErased(admin: DataSource, personId: string): Promise<void> {
  const until = Date.now() + WITHIN_MS;
  while (Date.now() < until) {
    const [{ name }] = await admin.query('SELECT name FROM people WHERE id = $1', [personId]);
    if (name === '―') return;
    await wait(200);
  }
}

function linesWithMarks(text: string): string[] {
  return text.split('\n').filter((line) => MARKS.some((mark) => line.includes(mark)));
}
