import type { Tx } from '@app/database';

export interface Table {
  readonly name: string;
  /** Columns of a unique constraint, by which a row is known again; none: every row is new. */
  readonly key: readonly string[];
  /** Every column that is written, with its type. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that are written once and not compared or changed afterwards. */
  readonly once?: readonly string[];
}

export interface Written {
  readonly id: string;
  /** Newly inserted; otherwise changed. Rows that are the same already are not written at all. */
  readonly taken: boolean;
}

const BATCH = 1000;

/** Inserts rows or brings them up to date, a thousand a statement. Rows have the columns' names. */
export async function upsert<R extends object>(tx: Tx, table: Table, rows: readonly R[]): Promise<Written[]> {
  const statement = statementFor(table);
  const written: Written[] = [];
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = JSON.stringify(rows.slice(at, at + BATCH));
    written.push(...(await tx.manager.query(statement, [batch])));
  }
  return written;
}

function statementFor({ name, key, columns, once = [] }: Table): string {
  const all = Object.keys(columns);
  const kept = all.filter((column) => !key.includes(column) && !once.includes(column));
  const types = all.map((column) => `${column} ${columns[column]}`);
  const set = kept.map((column) => `${column} = excluded.${column}`);
  const before = kept.map((column) => `${name}.${column}`);
  const after = kept.map((column) => `excluded.${column}`);
  const update = `UPDATE SET ${set} WHERE ROW(${before}) IS DISTINCT FROM ROW(${after})`;
  const known = key.length > 0 ? `ON CONFLICT (${key}) DO ${kept.length > 0 ? update : 'NOTHING'}` : '';
  return `INSERT INTO ${name} (${all}) SELECT ${all} FROM jsonb_to_recordset($1::jsonb) AS given(${types})
    ${known} RETURNING id, xmax = 0 AS taken`;
}

/** The same table, of which rows that are there already are left as they are. */
export function onlyNew(table: Table): Table {
  return { ...table, once: Object.keys(table.columns) };
}
