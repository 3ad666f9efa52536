import { AsyncLocalStorage } from 'node:async_hooks';
import { Client, Pool } from 'pg';

/** What a row can take away from the service, each by name, so that it can be taken away in another process too. */
export const BREAKS = {
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
} satisfies Record<string, () => () => void>;

export type Break = keyof typeof BREAKS;

type Query = (first: unknown, ...rest: unknown[]) => unknown;

/** Rewrites every statement that holds the pattern on its way to the server; gives the way back. */
function rewrite(pattern: RegExp, replacement: string): () => void {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: Client, first: unknown, ...rest: unknown[]) {
    return query.call(this, typeof first === 'string' ? first.replace(pattern, replacement) : first, ...rest);
  };
  return () => {
    prototype.query = query;
  };
}
