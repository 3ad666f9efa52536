import { createHash } from 'node:crypto';
import { Client } from 'pg';

type Query = (first: unknown, ...rest: unknown[]) => unknown;

/** Statements whose list of values differs in length are as many texts; each one prepared takes room in its backend. */
const MOST_PREPARED = 400;

/** Begins a statement whose plan is worth making each time: its text or its best plan go by the values. */
export const PLANNED_EACH_TIME = '/* planned each time */';

/** A text has one name in the whole process. */
const names = new Map<string, string>();

/**
 * Lets the database keep its plan of each statement that has values: behind the walls around the rows it takes several
 * times longer to plan one than to run it.
 */
export class PreparingClient extends Client {}

PreparingClient.prototype.query = function (this: Client, first: unknown, ...rest: unknown[]) {
  const query = Client.prototype.query as Query;
  const [values, ...more] = rest;
  if (typeof first !== 'string' || !Array.isArray(values) || values.length === 0)
    return query.call(this, first, ...rest);
  if (first.startsWith(PLANNED_EACH_TIME)) return query.call(this, first, ...rest);
  return query.call(this, { name: nameOf(first), text: first, values }, ...more);
} as typeof Client.prototype.query;

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20);
  names.set(text, name);
  return name;
}
