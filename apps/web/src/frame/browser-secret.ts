import { randomBytes } from 'node:crypto';
import type { Request } from 'express';

/** The secret that binds a link to this browser; made when it first asks. */
export function ownSecret(request: Request): string {
  request.session.browser ??= randomBytes(16).toString('base64url');
  return request.session.browser;
}

/** `null` for a browser that has not asked. */
export function knownSecret(request: Request): string | null {
  return request.session.browser ?? null;
}
