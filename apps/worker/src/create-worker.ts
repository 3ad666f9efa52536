import type { Config } from '@app/config';
import { makeLog, NestLog } from '@app/log';
import { mustHaveAllWords } from '@app/notifications';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module';

/** The job app, consuming; the same for `main` and the tests. */
export async function createWorker(config: Config): Promise<INestApplicationContext> {
  mustHaveAllWords();
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: new NestLog(makeLog(config.logLevel)),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  return app;
}
