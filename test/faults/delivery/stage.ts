import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { adminOf } from '../../support/admin';
import { type TestDatabase, testDatabase } from '../../support/postgres';
import { type WorkerOptions, WorkerProcess } from '../support/worker-process';
import { MailServer, type MailServerOptions } from './mail-server';
import { RedisServer } from './redis-server';

/** Somebody, and the group that a message to them is about. */
export interface Recipient {
  readonly accountId: string;
  readonly groupId: string;
}

/** A migrated database, a queue, a mail server, and as many workers as a row starts. */
export class Stage {
  private readonly workers: WorkerProcess[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly admin: DataSource,
    readonly redis: RedisServer | null,
    readonly mail: MailServer,
  ) {}

  static async open(queue: 'redis' | 'postgres', mail?: MailServerOptions): Promise<Stage> {
    const database = await testDatabase();
    const admin = await adminOf(database.adminUrl);
    const redis = queue === 'redis' ? await RedisServer.open() : null;
    return new Stage(database, admin, redis, await MailServer.open(mail));
  }

  /** New people, each with a group of their own. */
  people(count: number): Promise<Recipient[]> {
    return this.admin.query(PEOPLE, [count, randomUUID()]);
  }

  /** Messages to as many people, due after some seconds; gives their ids. */
  async write(count: number, dueInSeconds = 0, kind = 'decision'): Promise<string[]> {
    const people = JSON.stringify(await this.people(count));
    const rows = await this.admin.query(WRITE, [randomUUID(), people, dueInSeconds, kind]);
    return rows.map(({ id }: { id: string }) => id);
  }

  async startWorker(options: Partial<WorkerOptions> = {}): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start({
      ...{ databaseUrl: this.database.appUrl, redisUrl: this.redis?.url ?? null, smtpUrl: this.mail.url },
      ...options,
    });
    this.workers.push(worker);
    return worker;
  }

  /** Of the messages that the row wrote; the service's own upkeep writes others. */
  async count(condition: string, event = 'group-registered'): Promise<number> {
    const [row] = await this.admin.query(
      `SELECT count(*)::int AS n FROM outbox WHERE event = $1 AND ${condition}`,
      [event],
    );
    return row.n;
  }

  async sum(column: 'ambiguous' | 'attempts'): Promise<number> {
    const [row] = await this.admin.query(`SELECT coalesce(sum(${column}), 0)::int AS n FROM outbox`);
    return row.n;
  }

  /** Until every message is sent or ended. @returns whether that came in time */
  async untilNothingWaits(withinMs: number, event = 'group-registered'): Promise<boolean> {
    const until = performance.now() + withinMs;
    while ((await this.count('sent_at IS NULL AND failed_at IS NULL', event)) > 0) {
      if (performance.now() > until) return false;
      await wait(100);
    }
    return true;
  }

  /** Of all messages that the service wrote about an event. */
  async idsOf(event: string): Promise<string[]> {
    const rows = await this.admin.query('SELECT id FROM outbox WHERE event = $1', [event]);
    return rows.map(({ id }: { id: string }) => id);
  }

  /** Of these, those that the mail server never accepted, and those that it accepted more than once. */
  tally(ids: readonly string[]): { lost: number; twice: number } {
    const times = ids.map((id) => this.mail.acceptedTimes(id));
    return { lost: times.filter((n) => n === 0).length, twice: times.filter((n) => n > 1).length };
  }

  /** How far the messages are, for whoever looks into a row that fails. */
  private async tellStates(): Promise<void> {
    if (process.env.FAULTS_LOG) console.error(await this.admin.query(STATES));
  }

  async close(): Promise<void> {
    await this.tellStates();
    await Promise.all(this.workers.map((worker) => worker.end('SIGKILL')));
    await this.mail.goAway();
    await this.redis?.kill();
    await this.admin.destroy();
    await this.database.drop();
  }
}

/** Each person has a group of their own: who may still receive a message is read from it. */
const PEOPLE = `
WITH each AS (SELECT n, gen_random_uuid() AS account_id, gen_random_uuid() AS group_id FROM generate_series(1, $1::int) n),
people AS (
  INSERT INTO accounts (id, email, created_at)
  SELECT account_id, concat('resident-', n, '-', $2::text, '@example.jp'), now() FROM each),
own_groups AS (
  INSERT INTO groups (id, name, created_at, submitted_at, registered_at)
  SELECT group_id, concat('永山グリーンクラブ ', n), now(), now(), now() FROM each),
members AS (
  INSERT INTO group_members (group_id, account_id, role, since) SELECT group_id, account_id, 'contact', now() FROM each)
SELECT account_id AS "accountId", group_id AS "groupId" FROM each`;

const WRITE = `
INSERT INTO outbox (event, event_id, recipient_id, subject_id, created_at, due_at, kind)
SELECT 'group-registered', $1::uuid, (p ->> 'accountId')::uuid, (p ->> 'groupId')::uuid, now(), now() + make_interval(secs => $3), $4
FROM jsonb_array_elements($2::jsonb) p RETURNING id`;

const STATES = `
SELECT sent_at IS NOT NULL AS sent, failed_at IS NOT NULL AS failed, failure, attempts, ambiguous, count(*)::int
FROM outbox GROUP BY 1, 2, 3, 4, 5 ORDER BY 6 DESC LIMIT 20`;

/** Opens a stage for some work, and leaves nothing running. */
export async function onStage<T>(stage: Promise<Stage>, work: (stage: Stage) => Promise<T>): Promise<T> {
  const opened = await stage;
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}
