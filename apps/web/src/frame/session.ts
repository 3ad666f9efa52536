import { createHash } from 'node:crypto';
import { Config } from '@app/config';
import { PatientPool, PreparingClient } from '@app/database';
import type { Language } from '@app/language';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pgSession from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session, { type SessionData, type SessionOptions } from 'express-session';
import type { Pool } from 'pg';
import { Seldom } from './seldom';

/** What a browser was asked to sign, until when it may answer. */
export interface Challenge {
  readonly value: string;
  readonly until: number;
}

/** What was sent along to a provider, to be found again in its answer. */
export interface AtProvider {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The person was asked to show once more who they are. */
  readonly again: boolean;
  readonly next: string;
  readonly until: number;
}

declare module 'express-session' {
  interface SessionData {
    accountId: string;
    deviceId: string;
    language: Language;
    /** The secret that binds a sign-in link to the browser that asked for it. */
    browser: string;
    challenge: Challenge;
    atProvider: AtProvider;
    /** Whom somebody of the centre helps at the counter, until when in milliseconds. */
    helping: { personId: string; until: number };
  }
}

const THIRTY_DAYS_MS = 30 * 24 * 3600_000;
const PRUNE_EVERY_S = 15 * 60;
/** The cookie's life is counted in days: a write at every request would add nothing to it. */
const TOUCH_EVERY_MS = 3600_000;

class SeldomTouched extends pgSession(session) {
  private readonly touches = new Seldom(TOUCH_EVERY_MS);

  override touch(id: string, data: SessionData, done?: () => void): void {
    if (this.touches.isDue(id, Date.now())) super.touch(id, data, done);
    else done?.();
  }
}

/** Sessions in PostgreSQL; the cookie holds an id and nothing else. */
@Injectable()
export class SignedInStore implements OnApplicationShutdown {
  readonly handler: RequestHandler;
  readonly pool: Pool;

  constructor(config: Config) {
    const connectionString = config.databaseUrl as string;
    this.pool = new PatientPool({ connectionString, max: 4, keepAlive: true, Client: PreparingClient });
    // An idle connection that the server ends is replaced at the next use.
    this.pool.on('error', () => undefined);
    const store = new SeldomTouched({
      ...{ pool: this.pool, tableName: 'signed_in', pruneSessionInterval: PRUNE_EVERY_S },
      errorLog: () => undefined,
    });
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
    // TLS may end at the proxy before us: the public address decides, not the connection.
    proxy: secure ? true : undefined,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: THIRTY_DAYS_MS },
  };
}
