import { REGISTER } from '@app/personal-data';
import { ourDatabase } from '../support/our-database';

const database = ourDatabase();

async function liveColumns(): Promise<string[]> {
  const rows: { name: string }[] = await database.admin.query(
    `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

const registered = () =>
  REGISTER.flatMap(({ table, columns }) => Object.keys(columns).map((column) => `${table}.${column}`)).sort();

describe('the register of personal data', () => {
  it('has every column of the schema, and no other', async () => {
    expect(registered()).toEqual((await liveColumns()).sort());
  });

  it('has each table once', () => {
    const tables = REGISTER.map(({ table }) => table);
    expect(tables.filter((table, at) => tables.indexOf(table) !== at)).toEqual([]);
  });

  it('says for each table that is about somebody how to find the rows', () => {
    const about = REGISTER.filter(({ whose }) => !['nobody', 'group'].includes(whose));
    const without = about.filter(({ rows, atErasure }) => rows === null && atErasure !== 'not-theirs');
    expect(without.map(({ table }) => table)).toEqual([]);
  });

  it('leaves no word of a person in a table that is only blanked', () => {
    const left = REGISTER.filter(({ atErasure }) => atErasure === 'blank' || atErasure === 'keep').flatMap(
      ({ table, columns }) =>
        Object.entries(columns)
          .filter(([, column]) => column.holds === 'personal' && column.blank === undefined)
          .map(([column]) => `${table}.${column}`),
    );
    expect(left).toEqual([]);
  });

  it('erases downward: whoever points at a row that goes stands before it', async () => {
    const rows: { from: string; to: string }[] = await database.admin.query(
      `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint
       WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`,
    );
    const at = new Map(REGISTER.map(({ table }, index) => [table, index]));
    const goes = new Set(
      REGISTER.filter(({ atErasure }) => atErasure === 'delete').map(({ table }) => table),
    );
    const wrong = rows.filter(({ from, to }) => goes.has(to) && (at.get(from) ?? -1) > (at.get(to) ?? -1));
    expect(wrong).toEqual([]);
  });
});
