import type { AddressInfo } from 'node:net';
import { loadConfig } from '@app/config';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createWeb } from '../../apps/web/src/create-web';
import { createWorker } from '../../apps/worker/src/create-worker';
import { freePort } from './free-port';
import { TEST_NEEDS_KEYS } from './needs-keys';
import { type TestDatabase, testDatabase } from './postgres';
import { startRedis, type TestRedis } from './redis';
import { TEST_SECRET } from './sign-in-token';
import { SmtpSink } from './smtp-sink';
import { Visitor } from './visitor';

export type Backend = 'postgres' | 'redis';

/** Web and worker on a database of their own, with a real queue and a real SMTP server. */
export interface Service {
  readonly origin: string;
  readonly database: TestDatabase;
  readonly sink: SmtpSink;
  readonly web: NestExpressApplication;
  readonly worker: INestApplicationContext;
  visitor(): Visitor;
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
  return {
    ...{ origin, database, sink, web, worker },
    visitor: () => new Visitor(origin),
    close: async () => {
      await web.close();
      await worker.close();
      await sink.close();
      await redis?.stop();
      await database.drop();
    },
  };
}
