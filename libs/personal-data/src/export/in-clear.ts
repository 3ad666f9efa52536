import { REGISTER } from '../register';
import type { ExportSection } from './rows-of-person.query';

/**
 * What stands sealed in the tables is told to whoever it belongs to in clear.
 * @param open gives the words of a sealed value of this person, and throws where it cannot
 */
export function inClear(
  sections: readonly ExportSection[],
  open: (sealed: Buffer) => string,
): readonly ExportSection[] {
  return sections.map(({ table, rows }) => {
    const sealed = sealedColumns(table);
    const opened = ([name, value]: [string, unknown]) =>
      [name, sealed.includes(name) && Buffer.isBuffer(value) ? open(value) : value] as const;
    return { table, rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(opened))) };
  });
}

function sealedColumns(table: string): string[] {
  const columns = REGISTER.find((each) => each.table === table)?.columns ?? {};
  return Object.keys(columns).filter((name) => columns[name]?.holds === 'sealed');
}
