import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import pino, { type Logger } from 'pino';
import { framesOf, safeWords } from './safe-words';

/** The request that a line belongs to. */
export const underRequest = new AsyncLocalStorage<{ readonly requestId: string }>();

/** One line of JSON each, on standard output, with the request's id where there is one. */
export function makeLog(level: string): Logger {
  return pino({
    level,
    base: { service: 'tsumugi' },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => underRequest.getStore() ?? {},
    serializers: { err: errorFacts },
  });
}

/** What may be said of an error: its kind, its code, where in the schema, and its frames. */
export function errorFacts(error: unknown): Record<string, unknown> {
  const { name, message, stack, driverError } = error as Error & { driverError?: object };
  const { code, table, column, constraint } = { ...driverError, ...(error as object) } as Record<
    string,
    unknown
  >;
  return {
    name,
    code,
    table,
    column,
    constraint,
    // A database repeats what it was given, and not always in quotes: its code says enough.
    message: driverError ? undefined : safeWords(message ?? ''),
    frames: framesOf(stack),
  };
}

/** What Nest and our own classes say goes through here, and only here. */
export class NestLog implements LoggerService {
  constructor(private readonly lines: Logger) {}

  readonly error = (message: unknown, ...more: unknown[]) => this.say('error', message, more);
  readonly warn = (message: unknown, ...more: unknown[]) => this.say('warn', message, more);
  readonly fatal = (message: unknown, ...more: unknown[]) => this.say('fatal', message, more);
  /** Nest tells each route and module at its start; nobody reads it. */
  readonly log = () => undefined;
  readonly debug = () => undefined;
  readonly verbose = () => undefined;

  private say(level: 'error' | 'warn' | 'fatal', message: unknown, more: readonly unknown[]): void {
    const context = more.at(-1);
    const from = typeof context === 'string' ? { from: safeWords(context) } : {};
    if (message instanceof Error) {
      this.lines[level]({ ...from, err: message }, 'error');
      return;
    }
    const text = String(message);
    const frames = framesOf(text);
    const stack = frames.length > 0 ? { frames } : {};
    this.lines[level]({ ...from, ...stack }, safeWords(text.split('\n')[0] ?? ''));
  }
}
