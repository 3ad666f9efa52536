import type { Tx } from '@app/database';
import { REGISTER } from '../register';
import { conditionOf } from '../register/condition';
import type { Column, Named, Register } from '../register/model';
import type { Subject } from '../whose';

/** What is kept of somebody in one table; times are dates, a reference is said by its name. */
export interface ExportSection {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Everything that is kept of a person, table by table, in the order of the register; tables without a row are left out. */
export async function rowsOfPerson(tx: Tx, { personId, accountId }: Subject): Promise<ExportSection[]> {
  const sections: ExportSection[] = [];
  for (const register of REGISTER) {
    const condition = shownRows(register);
    if (condition === null) continue;
    const rows = await tx.manager.query(select(register, condition), [personId, accountId]);
    if (rows.length > 0) sections.push({ table: register.table, rows });
  }
  return sections;
}

function shownRows({ rows, shown }: Register): string | null {
  return shown === undefined ? rows : shown;
}

function select({ table, columns }: Register, condition: string): string {
  const parts = Object.entries(columns).flatMap(([name, column]) => selected(name, column));
  return `SELECT ${parts.join(', ')} FROM ${table} t WHERE t.ctid IN
    (SELECT ctid FROM ${table} WHERE ${conditionOf(condition)}) ORDER BY 1 LIMIT ${MOST}`;
}

/** Nobody has as much; a broken condition shall not read a whole city. */
const MOST = 20_000;

function selected(name: string, column: Column): string[] {
  if (column.holds === 'secret') return [];
  if (column.holds !== 'id') return [`t.${name}`];
  return column.named ? [`${NAMES[column.named]} AS ${name.replace(/_id$/, '')}`] : [];
}

const NAMES: Record<Named, string> = {
  opening: '(SELECT title FROM openings WHERE id = t.opening_id)',
  group: '(SELECT name FROM groups WHERE id = t.group_id)',
  session: '(SELECT starts_at FROM sessions WHERE id = t.session_id)',
  town: '(SELECT name FROM towns WHERE id = t.town_id)',
  match: '(SELECT title FROM openings o JOIN matches m ON m.opening_id = o.id WHERE m.id = t.match_id)',
  request: '(SELECT asked_at FROM guardian_requests WHERE id = t.request_id)',
  place:
    '(SELECT starts_at FROM sessions s JOIN held_places h ON h.session_id = s.id WHERE h.id = t.held_place_id)',
};
