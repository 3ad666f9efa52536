import type { Config } from '@app/config';
import { makeLog, NestLog } from '@app/log';
import { mustHaveAllWords } from '@app/notifications';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { describeApi } from './api/openapi';
import { WebModule } from './app.module';
import { configure } from './frame/configure';

/** The HTTP app, complete but not listening; the same for `main` and the tests. */
export async function createWeb(config: Config): Promise<NestExpressApplication> {
  mustHaveAllWords();
  const app = await NestFactory.create<NestExpressApplication>(WebModule.with(config), {
    bodyParser: false,
    logger: new NestLog(makeLog(config.logLevel)),
    abortOnError: false,
  });
  configure(app);
  describeApi(app);
  app.enableShutdownHooks();
  return app;
}
