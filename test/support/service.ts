import type { AddressInfo } from 'node:net';
import { loadConfig } from '@app/config';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { createWeb } from '../../apps/web/src/create-web';
import { createWorker } from '../../apps/worker/src/create-worker';
import { adminOf } from './admin';
import { freePort } from './free-port';
import { TEST_NEEDS_KEYS } from './needs-keys';
import { type TestDatabase, testDatabase } from './postgres';
import { startRedis, type TestRedis } from './redis';
import { signIn, TEST_SECRET } from './sign-in-token';
import { SmtpSink } from './smtp-sink';
import { Visitor } from './visitor';

export type Backend = 'postgres' | 'redis';

/** Web and worker on a database of their own, with a real queue and a real SMTP server, and the owner's hand on the rows. */
export interface Service {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly sink: SmtpSink;
  readonly web: NestExpressApplication;
  readonly worker: INestApplicationContext;
  readonly admin: DataSource;
  visitor(): Visitor;
  /** Somebody with an account, signed in without a mail. */
  signedIn(accountId: string): Promise<Visitor>;
  close(): Promise<void>;
}

/** @param more settings that differ from those of the other tests */
export async function startService(backend: Backend, more: NodeJS.ProcessEnv = {}): Promise<Service> {
  const database = await testDatabase();
  const redis: TestRedis | null = backend === 'redis' ? await startRedis() : null;
  const sink = await SmtpSink.open();
  const port = await freePort();
  const config = loadConfig({
    PORT: String(port),
    HOST: '127.0.0.1',
    DATABASE_URL: database.appUrl,
    REDIS_URL: redis?.url,
    SMTP_URL: sink.url,
    SESSION_SECRET: TEST_SECRET,
    NEEDS_KEYS: TEST_NEEDS_KEYS,
    UNDO_MINUTES: '0',
    STAFF_BY_LINK: 'on',
    RATE_LIMITS: 'off',
    QUIET_HOURS: 'off',
    LOG_LEVEL: 'silent',
    ...more,
  });
  const web = await createWeb(config);
  await web.listen(config.port, '127.0.0.1');
  const worker = await createWorker(config);
  const origin = `http://localhost:${(web.getHttpServer().address() as AddressInfo).port}`;
  const admin = await adminOf(database.adminUrl);
  const visitor = () => new Visitor(origin);
  return {
    ...{ origin, database, sink, web, worker, admin, visitor },
    signedIn: (accountId) => signIn(visitor(), admin.manager, accountId),
    close: async () => {
      await admin.destroy();
      await web.close();
      await worker.close();
      await sink.close();
      await redis?.stop();
      await database.drop();
    },
  };
}
