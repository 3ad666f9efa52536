import { createHash } from 'node:crypto';
import { Config } from '@app/config';
import type { Language } from '@app/language';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pgSession from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session, { type SessionOptions } from 'express-session';
import { Pool } from 'pg';

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    language: Language;
  }
}

const THIRTY_DAYS_MS = 30 * 24 * 3600_000;

/** Sessions in PostgreSQL; the cookie holds an id and nothing else. */
@Injectable()
export class SignedInStore implements OnApplicationShutdown {
  readonly handler: RequestHandler;
  private readonly pool: Pool;

  constructor(config: Config) {
    const Store = pgSession(session);
    const connectionString = config.databaseUrl as string;
    this.pool = new Pool({ connectionString, max: 4, connectionTimeoutMillis: 2000 });
    // An idle connection that the server ends is replaced at the next use.
    this.pool.on('error', () => undefined);
    const store = new Store({ pool: this.pool, tableName: 'signed_in', pruneSessionInterval: false });
    this.handler = session({ store, ...settings(config) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function settings(config: Config): Omit<SessionOptions, 'store'> {
  const secure = config.publicUrl.startsWith('https://');
  return {
    name: secure ? '__Host-tsumugi' : 'tsumugi',
    secret: createHash('sha256').update(`session:${config.sessionSecret}`).digest('hex'),
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: THIRTY_DAYS_MS },
  };
}

/** A new session id with the account in it; the language that was chosen stays. */
export async function signIn(request: Request, accountId: string): Promise<void> {
  const { language } = request.session;
  await new Promise<void>((done, fail) =>
    request.session.regenerate((error) => (error ? fail(error) : done())),
  );
  request.session.accountId = accountId;
  if (language) request.session.language = language;
  await new Promise<void>((done, fail) => request.session.save((error) => (error ? fail(error) : done())));
}

/** Ends the session on the server. */
export async function signOut(request: Request): Promise<void> {
  await new Promise<void>((done, fail) => request.session.destroy((error) => (error ? fail(error) : done())));
}
