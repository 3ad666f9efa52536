import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { ValidationPipe } from '@nestjs/common';
import { Pool } from 'pg';
import { rewrite } from './rewrite';

const SLOW_MS = 150;

/** What a row can take away from the service, each by name, so that it can be taken away in another process too. */
export const BREAKS = {
  /** An error is logged with all that it says and holds. */
  'log-as-it-comes': () => {
    const load = createRequire(__filename);
    const plain = load('pino');
    const kept = load.cache[load.resolve('pino')] as NodeJS.Module;
    const asItComes = (options: object, ...more: unknown[]) =>
      plain({ ...options, serializers: {} }, ...more);
    kept.exports = Object.assign(asItComes, plain);
    return () => {
      kept.exports = plain;
    };
  },
  /** Pages say what was typed as it was typed. */
  'pages-unescaped': () => {
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      return this.source === '["\'&<>]' ? null : exec.call(this, text);
    };
    return () => {
      RegExp.prototype.exec = exec;
    };
  },
  /** What programs send goes on as it came. */
  'bodies-unchecked': () => {
    const { transform } = ValidationPipe.prototype;
    ValidationPipe.prototype.transform = async (value) => value;
    return () => {
      ValidationPipe.prototype.transform = transform;
    };
  },
  /** An erasure passes over those who came along. */
  'companions-stay': () => rewrite(/DELETE FROM companions WHERE/, 'DELETE FROM companions WHERE false AND'),
  /** The one conditional update gives places whether there are any or not. */
  'places-without-condition': () =>
    rewrite(/\w+\.capacity IS NULL OR \w+\.taken [^)]*?<= \w+\.capacity/g, 'true'),
  /** The first answer is written where nobody looks for it. */
  'answers-not-kept': () => rewrite(/INSERT INTO kept_answers/, 'INSERT INTO kept_nowhere'),
  /** A seal covers that a row is there, and not what it says. */
  'seals-over-ids-only': () => rewrite(/jsonb_build_array\(a\.id,[\s\S]*?\)::text/, 'a.id::text'),
  /** A call within a transaction asks for a connection of its own, and asks for ever. */
  'no-joining': () => {
    AsyncLocalStorage.prototype.getStore = () => undefined;
    const { connect } = Pool.prototype;
    Pool.prototype.connect = function (this: Pool, ...args: never[]) {
      this.options.connectionTimeoutMillis = 0;
      return (connect as (...all: never[]) => never).apply(this, args);
    };
    return () => undefined;
  },
  /** Whoever asks gets the message, held by another or not. */
  'no-lease': () =>
    rewrite(
      /AND \(lease_until IS NULL OR lease_until < now\(\)\) AND channel <> ALL \(\$2\)\s+FOR/,
      'AND $2::text[] IS NOT NULL FOR',
    ),
  /** A message counts as sent as soon as somebody takes it. */
  'marked-before-sent': () => rewrite(/lease_until = now\(\) \+ interval '\d+ seconds'/, 'sent_at = now()'),
  /** A process that is told to end does so in the middle of what it does. */
  'ends-at-once': () => {
    process.on('SIGTERM', () => process.exit(0));
    return () => undefined;
  },
  /** Nobody looks for what is left behind. */
  'no-sweeper': () => rewrite(/(SELECT id FROM outbox\s+WHERE) sent_at IS NULL AND/, '$1 false AND'),
  /** Every refusal counts as one that may pass. */
  'nothing-lasts': () =>
    rewrite(
      /UPDATE outbox SET failed_at = now\(\), lease_until = NULL, failure = \$3/,
      "UPDATE outbox SET due_at = now() + interval '1 second', lease_until = NULL, failure = $3",
    ),
  /** The time at which a message is due is not looked at when it is taken. */
  'due-or-not': () => {
    const back = [
      rewrite(/failed_at IS NULL AND due_at <= now\(\)\s+AND \(lease/, 'failed_at IS NULL AND (lease'),
      rewrite(/AND due_at <= now\(\) - make_interval\(secs => \$4\)/, 'AND $4::float8 IS NOT NULL'),
    ];
    return () => {
      for (const each of back.reverse()) each();
    };
  },
  /** A link is good anywhere, at any time, and as often as it is used. */
  'links-for-everybody': () =>
    rewrite(
      /used_at IS NULL AND expires_at > \$2 AND \(browser_hash IS NULL OR browser_hash = \$3\)/,
      '$3::text IS NOT DISTINCT FROM $3::text',
    ),
  /** Whoever has signed in before is looked up the slow way. */
  'known-addresses-are-slow': () =>
    rewrite(
      /SELECT id FROM accounts WHERE email = \$1/,
      'SELECT id, CASE WHEN verified_at IS NOT NULL THEN pg_sleep(0.02)::text END FROM accounts WHERE email = $1',
    ),
  /** Every request waits for the only connection of its pool, and that is slow to come. */
  'one-connection': () => {
    type Done = (error: Error | undefined, client: unknown, release: unknown) => void;
    type Connect = (done?: Done) => unknown;
    const { connect } = Pool.prototype as unknown as { connect: Connect };
    const slow: Connect = function (this: Pool, done) {
      this.options.max = 1;
      if (!done) return wait(SLOW_MS).then(() => connect.call(this));
      return connect.call(this, (...said) => setTimeout(done, SLOW_MS, ...said));
    };
    Object.assign(Pool.prototype, { connect: slow });
    return () => {
      Object.assign(Pool.prototype, { connect });
    };
  },
} satisfies Record<string, () => () => void>;

export type Break = keyof typeof BREAKS;
