import type { SystemActor } from '../actor';

/** One reason why somebody may have a row: in words for whoever checks the table, and in SQL for PostgreSQL. */
export interface Rule {
  readonly words: string;
  readonly sql: string;
  /** For actors of the service: their names. */
  readonly names?: readonly SystemActor[];
}

/** Who may read the rows of a table, and who may add, change and delete them; nobody else has any. */
export interface Wall {
  readonly read: readonly Rule[];
  readonly write: readonly Rule[];
  /** Who may add a row, where that differs from who may change one. */
  readonly add?: readonly Rule[];
}

// What does not depend on the row stands in a SELECT of its own: PostgreSQL evaluates it once a statement.
const once = (call: string) => `(SELECT walls.${call})`;

export const ANYBODY: Rule = { words: 'anyone', sql: 'true' };

/** Whoever has signed in. */
export const SIGNED_IN: Rule = {
  words: 'whoever has signed in',
  sql: `${once('account()')} IS NOT NULL`,
};

/** Coordinators, head coordinators and administrators. */
export const CENTRE: Rule = { words: 'the centre', sql: once('is_centre()') };

/** Actors of the service itself, by their names. */
export function service(...names: readonly SystemActor[]): Rule {
  return {
    words: `the service as ${names.join(', ')}`,
    sql: once(`is_service('{${names.join(',')}}')`),
    names,
  };
}

/** The same reasons with all names of the service in one, and what asks for each row anew at the end. */
export function gathered(rules: readonly Rule[]): readonly Rule[] {
  const names = [...new Set(rules.flatMap((rule) => rule.names ?? []))].sort();
  const others = rules.filter((rule) => !rule.names);
  const first = others.filter(({ sql }) => !isAskedOfEachRow(sql));
  const last = others.filter(({ sql }) => isAskedOfEachRow(sql));
  return [...first, ...(names.length > 0 ? [service(...names)] : []), ...last];
}

function isAskedOfEachRow(sql: string): boolean {
  return sql.startsWith('walls.') || sql.startsWith('EXISTS');
}

/** The account that a column names. */
export function account(column: string, words = 'the account itself'): Rule {
  return { words, sql: `${column} = ${once('account()')}` };
}

/** The resident whom a column names. */
export function resident(column: string): Rule {
  return { words: 'the resident', sql: `${column} = ${once('person()')}` };
}

/** Members of the group that a column names. */
export function group(column: string): Rule {
  return { words: 'members of the group', sql: `${column} = ANY (${once('groups()')}::uuid[])` };
}

/** Members of the group of the opening that a column names. */
export function groupOfOpening(column: string): Rule {
  return { words: 'members of the group', sql: `${column} = ANY (${once('openings()')}::uuid[])` };
}

/** Both sides of the match that a column names. */
export function sides(column: string): Rule {
  return { words: 'both sides of the match', sql: `walls.side_of_match(${column}) IS NOT NULL` };
}

/** Of a match that a column names, the side that another column names. */
export function side(match: string, column: string): Rule {
  return { words: 'the side that said it', sql: `walls.side_of_match(${match}) = ${column}` };
}

/** Both sides of the match by which the place that a column names is held. */
export function sidesOfPlace(column: string): Rule {
  return { words: 'both sides of the match', sql: `walls.is_side_of_place(${column})` };
}

/** Anything that a sentence of SQL says of the row. */
export function where(words: string, sql: string): Rule {
  return { words, sql };
}
