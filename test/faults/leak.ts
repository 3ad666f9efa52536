import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { adminOf } from '../support/admin';
import { testDatabase } from '../support/postgres';
import { Visitor } from '../support/visitor';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { Journeys, nothingHeard, type Typed } from './support/journeys';
import { type LoggedService, startLogged } from './support/logged-service';

const ROUNDS = 20;
/** Who is spoken of: nothing of it may stand in a log, in Redis, in an address or in an error. */
const PLANTED = ['もれ山', 'Moreyama', '042-888-', 'moreru-', 'もれことば'];

/** Main journeys, failures and errors with planted personal data, at the loudest level of the log. */
export const leak: Row = {
  name: 'leak',
  target: 'planted personal data and tokens: 0 in logs, Redis, addresses, error bodies and LINE texts',
  breaks: 'errors are logged as they come',
  run: async (options) => {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const service = await startLogged(database.appUrl, options.broken ? 'log-as-it-comes' : null);
    try {
      return await look(service, admin, options);
    } finally {
      await service.close();
      await admin.destroy();
      await database.drop();
    }
  },
};

async function look(service: LoggedService, admin: DataSource, { scale }: RowOptions): Promise<Finding> {
  const heard = nothingHeard();
  const journeys = new Journeys(service, admin, heard);
  const rounds = scaled(ROUNDS, scale);
  for (let round = 0; round < rounds; round++) {
    await journeys.run(typed());
    await fail(journeys, service, admin);
  }
  await wait(1000);
  const secrets = [...PLANTED, ...heard.tokens];
  const found = {
    logs: hits(service.log(), secrets),
    redis: hits(await service.redis(), secrets),
    addresses: hits(heard.locations.join('\n'), PLANTED),
    errors: hits(heard.refusals.map(withoutOwnAddress).join('\n'), secrets),
    lineTexts: hits(service.line.delivered.map(({ text }) => text).join('\n'), PLANTED),
    mailAddresses: hits(linksOf(service), PLANTED),
  };
  const sum = Object.values(found).reduce((total, count) => total + count, 0);
  const requests = service.log().split('"request"').length - 1;
  const serverErrors = heard.statuses.filter((status) => status >= 500).length;
  if (process.env.FAULTS_LOG) process.stderr.write(linesWith(service.log(), secrets).slice(0, 20).join('\n'));
  return {
    figure: `${sum} found in ${requests} requests, ${heard.refusals.length} refused`,
    pass: sum === 0 && requests > 20 && serverErrors > 0 && service.line.delivered.length > 0,
    counts: {
      rounds,
      requests,
      refused: heard.refusals.length,
      serverErrors,
      tokens: heard.tokens.length,
      ...found,
    },
  };
}

function typed(): Typed {
  return {
    ...{ name: 'もれ山 Moreyama', phone: '042-888-0001', message: 'もれことばを書きました' },
    ...{ groupName: '永山グリーンクラブ', story: '花壇の世話', title: '花壇の水やり', body: '水をやります' },
    mailbox: `moreru-${randomUUID().slice(0, 8)}`,
  };
}

/** What goes wrong on purpose: unreadable and unfit bodies, wrong tokens, a mail server that refuses, a database that complains. */
async function fail(journeys: Journeys, service: LoggedService, admin: DataSource): Promise<void> {
  const visitor = new Visitor(service.origin);
  service.sink.refusals.push(550);
  await journeys.say(visitor, 'POST', '/api/v1/sign-in-links', {
    email: `moreru-${randomUUID()}@example.jp`,
  });
  await journeys.say(visitor, 'POST', '/api/v1/session', { token: 'moreru-0aQ9xYtLmN4pRsTgZk3h2' });
  await journeys.say(visitor, 'POST', '/api/v1/groups', { name: 'もれ山' });
  const resident = await journeys.signIn(`moreru-${randomUUID().slice(0, 8)}@example.jp`);
  await journeys.say(resident, 'PUT', '/api/v1/me/card', {
    name: 'もれ山',
    kana: 'Moreyama',
    phone: '042-888-0001',
  });
  await journeys.read(resident, '/nowhere/moreru-Moreyama?name=もれ山');
  await fetch(`${service.origin}/api/v1/me/card`, {
    method: 'PUT',
    headers: {
      cookie: resident.cookies,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    },
    body: '{"name": "もれ山 Moreyama", ',
  });
  await complain(admin, () => journeys.say(resident, 'PUT', '/api/v1/me/erasure'));
}

/** A database that repeats what it was given, as PostgreSQL does for values that it cannot read. */
async function complain(admin: DataSource, work: () => Promise<unknown>): Promise<void> {
  await admin.query(`CREATE OR REPLACE FUNCTION complain() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'not readable: "%" of Moreyama', NEW.actor || ' もれ山'; END $$`);
  await admin.query(
    'CREATE TRIGGER complain BEFORE INSERT ON audit_trail FOR EACH ROW EXECUTE FUNCTION complain()',
  );
  try {
    await work();
  } finally {
    await admin.query('DROP TRIGGER complain ON audit_trail');
  }
}

function linksOf({ sink }: LoggedService): string {
  return sink.mails.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []).join('\n');
}

/** A page links to itself in other languages: that address is its reader's own. */
function withoutOwnAddress(body: string): string {
  return body.replaceAll(/href="\/language[^"]*"/g, '').replaceAll(/"instance":"[^"]*"/g, '');
}

function hits(text: string, secrets: readonly string[]): number {
  return linesWith(text, secrets).length;
}

function linesWith(text: string, secrets: readonly string[]): string[] {
  const words = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return text.split('\n').filter((line) => words.some((word) => word !== '' && line.includes(word)));
}
