import { join } from 'node:path';
import { Config } from '@app/config';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { static as files } from 'express';
import helmet from 'helmet';
import { Once } from './once';
import { sameOrigin } from './same-origin';
import { SignedInStore } from './session';

/** Below dist the built web app stands as deep as its source does; both find the assets of the source tree. */
const ASSETS = join(process.cwd(), 'apps/web/assets');
const ONE_HOUR_MS = 3600_000;

/** Everything that stands before the routes; the same for the real app and the tests. */
export function configure(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.disable('x-powered-by');
  app.set('query parser', 'extended');
  app.use(helmet(headers(config)));
  app.use(compression());
  app.use('/assets', files(ASSETS, { maxAge: ONE_HOUR_MS, index: false }));
  app.use(sameOrigin(config));
  app.useBodyParser('urlencoded', { extended: true, limit: '3mb', parameterLimit: 2000 });
  app.useBodyParser('json', { limit: '200kb' });
  app.use(app.get(SignedInStore).handler);
  app.use(app.get(Once).handler);
}

function headers(config: Config) {
  const secure = config.publicUrl.startsWith('https://');
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' as const },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  };
}
