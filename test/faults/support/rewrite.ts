import { Client } from 'pg';

type Query = (first: unknown, ...rest: unknown[]) => unknown;

interface Prepared {
  readonly name?: string;
  readonly text: string;
}

/** Rewrites every statement that holds the pattern on its way to the server; gives the way back. */
export function rewrite(pattern: RegExp, replacement: string): () => void {
  const prototype = Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  const rewritten = (first: unknown) => {
    if (typeof first === 'string') return first.replace(pattern, replacement);
    if (!isPrepared(first)) return first;
    const text = first.text.replace(pattern, replacement);
    // Under its own name the server would run what it has prepared before.
    return text === first.text ? first : { ...first, text, name: first.name && `${first.name} rewritten` };
  };
  prototype.query = function (this: Client, first: unknown, ...rest: unknown[]) {
    return query.call(this, rewritten(first), ...rest);
  };
  return () => {
    prototype.query = query;
  };
}

/** What is sent piece by piece has a text, too, and stays what it is. */
function isPrepared(first: unknown): first is Prepared {
  return (
    typeof first === 'object' &&
    first !== null &&
    Object.getPrototypeOf(first) === Object.prototype &&
    'text' in first
  );
}
