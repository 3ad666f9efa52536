import { HttpException, HttpStatus } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { isForPrograms } from './problem';

const NUL = '\0';
/** One that stands alone: whole characters are none. */
const HALF = /\p{Surrogate}/u;
const HALVES = new RegExp(HALF, 'gu');

/**
 * What no text may hold, and PostgreSQL does not take: NUL, and halves of a character. A program is told so; what a
 * person's browser sends goes on without them.
 */
export const readable: RequestHandler = (request, _response, next) => {
  if (isForPrograms(request)) return next(isReadable(request.body) ? undefined : NOT_READABLE);
  request.body = withoutUnreadable(request.body);
  next();
};

const NOT_READABLE = new HttpException('not readable', HttpStatus.BAD_REQUEST);

/** Lists within lists are in no body of ours, and pass the checks of a list's parts unseen. */
export function isReadable(value: unknown, isInList = false): boolean {
  if (typeof value === 'string') return !value.includes(NUL) && !HALF.test(value);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return true;
  if (Array.isArray(value)) return !isInList && value.every((part) => isReadable(part, true));
  return Object.entries(value).every(([name, part]) => isReadable(name) && isReadable(part));
}

/** The same body, its texts without what nobody can read. */
export function withoutUnreadable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(NUL, '').replace(HALVES, '\ufffd');
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map(withoutUnreadable);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutUnreadable(part)]));
}
