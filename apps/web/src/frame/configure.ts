import { join } from 'node:path';
import { Config } from '@app/config';
import { waitedFor } from '@app/database';
import { makeLog, requestLog } from '@app/log';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import { static as files, type RequestHandler, raw } from 'express';
import helmet from 'helmet';
import { Once } from './once';
import { isForPrograms } from './problem';
import { RateLimits } from './rate-limits';
import { readable } from './readable';
import { sameOrigin } from './same-origin';
import { savedFirst } from './saved-first';
import { SignedInStore } from './session';

/** Below dist the built web app stands as deep as its source does; both find the assets of the source tree. */
const ASSETS = join(process.cwd(), 'apps/web/assets');
const WEBAUTHN = join(process.cwd(), 'node_modules/@simplewebauthn/browser/dist/bundle/index.umd.min.js');
const ONE_HOUR_MS = 3600_000;

/** Everything that stands before the routes; the same for the real app and the tests. */
export function configure(app: NestExpressApplication): void {
  const config = app.get(Config);
  app.disable('x-powered-by');
  app.use(requestLog(makeLog(config.logLevel)));
  app.set('query parser', 'extended');
  // Counted from our side: whatever a caller wrote into X-Forwarded-For stands further away.
  app.set('trust proxy', config.trustedProxies);
  app.use(inTime);
  app.use(helmet(headers(config)));
  app.use(withoutTrace);
  app.use(compression());
  app.use('/assets/simplewebauthn.js', files(WEBAUTHN, { maxAge: ONE_HOUR_MS, index: false }));
  app.use('/assets', files(ASSETS, { maxAge: ONE_HOUR_MS, index: false }));
  app.use(neverStored);
  app.use(app.get(SignedInStore).handler);
  app.use(savedFirst);
  app.use(app.get(RateLimits).handler);
  app.use(sameOrigin(config));
  // Signed byte by byte: whatever is parsed cannot be checked any more.
  app.use('/api/v1/line/webhook', raw({ type: () => true, limit: '200kb' }));
  app.useBodyParser('urlencoded', { extended: true, limit: '3mb', parameterLimit: 2000 });
  app.useBodyParser('json', { limit: '200kb' });
  app.use(emptyForm);
  app.use(readable);
  app.use(app.get(Once).handler);
}

/** A request may wait for a connection in several places. */
const inTime: RequestHandler = (_request, _response, next) => waitedFor(next);

/** TRACE repeats a request with its cookies; nobody needs it here. */
const withoutTrace: RequestHandler = (request, response, next) => {
  if (request.method !== 'TRACE') return next();
  response.status(405).setHeader('Allow', 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE').end();
};

/** A form that is sent without anything in it is a form all the same. */
const emptyForm: RequestHandler = (request, _response, next) => {
  if (!isForPrograms(request)) request.body ??= {};
  next();
};

/** Pages and answers are for the one who asked: no proxy and no shared computer keeps them. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
  next();
};

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
