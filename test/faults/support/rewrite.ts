import { Client } from 'pg';

type Query = (first: unknown, ...rest: unknown[]) => unknown;

/** Rewrites every statement that holds the pattern on its way to the server; gives the way back. */
export function rewrite(pattern: RegExp, replacement: string): () => void {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  prototype.query = function (this: Client, first: unknown, ...rest: unknown[]) {
    return query.call(this, typeof first === 'string' ? first.replace(pattern, replacement) : first, ...rest);
  };
  return () => {
    prototype.query = query;
  };
}
