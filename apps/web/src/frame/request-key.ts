import { createHmac } from 'node:crypto';
import type { RequestKey } from '@app/database';
import { BadRequestException } from '@nestjs/common';
import type { Request } from 'express';
import { isNeverKept } from './never-kept';
import { isForPrograms } from './problem';

/** The hidden field in which a form carries its key. */
export const ONCE_FIELD = '_once';

const CHANGES = ['POST', 'PUT', 'PATCH', 'DELETE'];
const READABLE = /^[\x21-\x7e]{1,200}$/;

/**
 * The key under which a change is done once, or `null` for a request without one. What was sent is kept as a hash
 * under a secret: neither words nor tokens of an address can be read from it.
 * @throws BadRequestException for a key that is no 1 to 200 visible ASCII characters
 */
export function requestKey(request: Request, secret: string): RequestKey | null {
  if (!CHANGES.includes(request.method) || isNeverKept(request.method, request.path)) return null;
  const key = isForPrograms(request) ? request.get('idempotency-key') : keyOfForm(request);
  if (key === undefined) return null;
  if (!READABLE.test(key)) throw new BadRequestException();
  const { accountId } = request.session;
  return { key, actor: accountId ? `account:${accountId}` : 'anyone', request: hashOf(request, secret) };
}

/** Takes the field out of the form: it says nothing about the change. */
function keyOfForm({ body }: Request): string | undefined {
  const key: unknown = body?.[ONCE_FIELD];
  if (key === undefined) return undefined;
  delete body[ONCE_FIELD];
  return String(key);
}

function hashOf({ method, originalUrl, body }: Request, secret: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([method, originalUrl, body ?? null]))
    .digest('base64url');
}
