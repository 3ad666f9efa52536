import type { Config } from '@app/config';
import type { RequestHandler } from 'express';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** A mail reader posts to it from wherever it is (RFC 8058): the signed address says what may be done, no cookie does. */
const BY_ADDRESS = /^\/unsubscribe\/[^/]+$/;

/**
 * Refuses a change of state that a foreign page sends. Browsers say where a request comes from by Sec-Fetch-Site or
 * Origin; a program that sends neither carries no cookie by accident.
 */
export function sameOrigin(config: Config): RequestHandler {
  return (request, response, next) => {
    const free = SAFE.includes(request.method) || BY_ADDRESS.test(request.path);
    if (free || isOurs(request.headers, config.publicUrl)) return next();
    response.locals.refusal = 'cross-origin';
    response.status(403).type('text/plain').send('cross-origin request refused\n');
  };
}

function isOurs(headers: Record<string, string | string[] | undefined>, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  return origin === undefined || origin === publicUrl || origin === `http://${headers.host}`;
}
