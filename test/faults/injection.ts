import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { testDatabase } from '../support/postgres';
import { Visitor } from '../support/visitor';
import type { Finding, Row, RowOptions } from './row';
import { ATTACKS, HTML, REDIRECTS, SIGNS } from './support/attacks';
import { Journeys, nothingHeard, type Typed } from './support/journeys';
import { type LoggedService, startLogged } from './support/logged-service';
import { sendFiles } from './support/send-files';

/** A small run shares its machine with other tests, and may be told to come again. */
const BUSY = 503;

/** Attacks typed wherever a journey types something; each must come out as words. */
export const injection: Row = {
  name: 'injection',
  target: 'corpus for SQL, HTML, mail headers, log lines, redirects and files: 0 live',
  breaks: 'pages say what was typed without escaping it',
  run: async (options) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const service = await startLogged(database.appUrl, options.broken ? 'pages-unescaped' : null);
    try {
      return await attack(service, admin, options);
    } finally {
      await service.close();
      await admin.destroy();
      await database.drop();
    }
  },
};

async function attack(service: LoggedService, admin: DataSource, { scale }: RowOptions): Promise<Finding> {
  const heard = nothingHeard();
  const journeys = new Journeys(service, admin, heard);
  // A small run types every eighth attack: each kind is there.
  const attacks = ATTACKS.filter((_, at) => scale === 1 || at % 8 === 0);
  for (const each of attacks) await journeys.run(typed(each));
  const people = await journeys.count();
  const visitor = new Visitor(service.origin);
  for (const each of ATTACKS) await ask(journeys, visitor, each);
  for (const next of REDIRECTS) await lead(journeys, visitor, next);
  const files = await sendFiles(service.origin, admin);
  const live = {
    files: files.live,
    html: heard.pages.filter((page) => HTML.some((pattern) => pattern.test(page))).length,
    sql:
      (await journeys.count()) === people
        ? heard.statuses.filter((status) => status >= 500 && !(scale < 1 && status === BUSY)).length
        : people,
    headers: service.sink.mails.filter(isBent).length,
    logLines: service.log().split('\n').filter(isForged).length,
    redirects: heard.locations.filter((location) => !/^\/(?![/\\])/.test(location)).length,
  };
  const sum = Object.values(live).reduce((total, count) => total + count, 0);
  if (process.env.FAULTS_LOG)
    process.stderr.write(`${service.log().split('\n').filter(isForged).join('\n')}\n`);
  return {
    figure: `${sum} live of ${ATTACKS.length + REDIRECTS.length + files.sent} attacks`,
    pass: sum === 0 && heard.pages.length > 50,
    counts: {
      ...{
        attacks: ATTACKS.length,
        redirectsTried: REDIRECTS.length,
        filesSent: files.sent,
        journeys: attacks.length,
      },
      ...{ pages: heard.pages.length, mails: service.sink.mails.length, ...live },
    },
  };
}

function typed(words: string): Typed {
  const short = words.slice(0, 90);
  return {
    ...{ name: short, phone: '042-000-0000', message: words, groupName: short, story: words },
    ...{ title: short, body: words, mailbox: `kougeki-${randomUUID().slice(0, 8)}` },
  };
}

/** The same words where an address or a header carries them. */
async function ask(journeys: Journeys, visitor: Visitor, words: string): Promise<void> {
  const said = encodeURIComponent(words);
  await journeys.read(visitor, `/openings?keyword=${said}`, { referer: `http://evil.example/${said}` });
  await journeys.read(visitor, `/openings/${said}`);
  await journeys.read(visitor, `/sign-in/${said}`, { 'user-agent': `${SIGNS}${said}` });
  await journeys.say(visitor, 'POST', '/api/v1/sign-in-links', { email: words });
}

async function lead(journeys: Journeys, visitor: Visitor, next: string): Promise<void> {
  await journeys.read(visitor, `/language/ja?next=${encodeURIComponent(next)}`);
  await journeys.read(visitor, `/sign-in?next=${encodeURIComponent(next)}`);
}

interface Sunk {
  readonly subject: string;
  readonly to: string;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** A mail with a recipient or a header that nobody of us wrote. */
function isBent({ subject, to, headers = {} }: Sunk): boolean {
  return /[\r\n]/.test(subject) || 'bcc' in headers || 'x-injected' in headers || to.includes('evil');
}

/** Node warns on its own at the start, and the service greets whoever started it in whole lines. */
const AT_START =
  /^\(node:\d+\) |^\(Use `node |^(STAFF_BY_LINK is on: a mail link is|RATE_LIMITS is off: nobody is) [^"{}<>]*$|^Nobody has a role here yet\. Open [^"{}<>\s]+ and enter [-A-Z0-9]{14} \(once, within 24 hours\)\.$/;

/** A line that is no JSON of ours, or that says what an attack tried to say. */
function isForged(line: string): boolean {
  if (line.trim() === '' || AT_START.test(line)) return false;
  try {
    return JSON.parse(line).service !== 'tsumugi';
  } catch {
    return true;
  }
}
