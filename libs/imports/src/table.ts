import { type CsvRecord, records } from './records';
import { cut, type Finding, finding, withoutControls } from './report';

/** One data row by its columns. `number` counts the data rows of the file from 1, broken ones too; blank lines do not count. */
export interface TableRow<C extends string = string> {
  readonly number: number;
  readonly cells: Readonly<Record<C, string>>;
}

export interface Table<C extends string> {
  readonly read: number;
  readonly rows: readonly TableRow<C>[];
  readonly leftOut: readonly Finding[];
  readonly repaired: readonly Finding[];
}

export type TableOutcome<C extends string> =
  | { readonly ok: true; readonly table: Table<C> }
  | {
      readonly ok: false;
      readonly code: 'empty-file' | 'missing-columns';
      readonly message: string;
      readonly missing: readonly string[];
    };

const LONGEST_CELL = 20_000;

/**
 * CSV text to rows with the columns a format needs; other columns are ignored. A row that is broken (a stray quote, too few or too many
 * cells, a cell over 20,000 characters) is left out with its reason, and the rows after it are read. Control characters go, which is reported.
 */
export function readTable<C extends string>(text: string, columns: readonly C[]): TableOutcome<C> {
  const [header, ...data] = records(text);
  if (!header) return { ok: false, code: 'empty-file', message: 'The file is empty.', missing: [] };
  const names = (header.cells ?? []).map(columnName);
  const missing = columns.filter(
    (column) => names.filter((name) => name === columnName(column)).length !== 1,
  );
  if (missing.length > 0) return missingColumns(missing, header);
  return { ok: true, table: readRows(data, names, columns) };
}

function readRows<C extends string>(
  data: readonly CsvRecord[],
  names: readonly string[],
  columns: readonly C[],
): Table<C> {
  const places = columns.map((column) => [column, names.indexOf(columnName(column))] as const);
  const rows: TableRow<C>[] = [];
  const leftOut: Finding[] = [];
  const repaired: Finding[] = [];
  for (const [index, record] of data.entries()) {
    const broken = whatIsBroken(record, names);
    if (broken) leftOut.push(finding(index + 1, broken.column, broken.value, broken.reason));
    else rows.push({ number: index + 1, cells: cleanCells(index + 1, record.cells ?? [], places, repaired) });
  }
  return { read: data.length, rows, leftOut, repaired };
}

function cleanCells<C extends string>(
  row: number,
  cells: readonly string[],
  places: readonly (readonly [C, number])[],
  repaired: Finding[],
): Record<C, string> {
  const entries = places.map(([column, place]) => {
    const cell = cells[place] ?? '';
    const clean = withoutControls(cell);
    if (clean !== cell)
      repaired.push(finding(row, column, cell, 'control-characters: removed from the cell'));
    return [column, clean];
  });
  return Object.fromEntries(entries);
}

function whatIsBroken(record: CsvRecord, names: readonly string[]): Omit<Finding, 'row'> | null {
  const { cells, raw } = record;
  if (!cells)
    return wholeRow(
      raw,
      `bad-quote: a quotation mark on line ${record.firstLine} is not closed or stands inside a cell`,
    );
  if (cells.every((cell) => cell.trim() === '')) return wholeRow(raw, 'empty-row: every cell is empty');
  if (!hasAllCells(cells, names)) return wholeRow(raw, wrongCount(record, names));
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (long < 0) return null;
  const reason = `too-long: ${cells[long]?.length} characters, at most ${LONGEST_CELL} are taken`;
  return { column: names[long] ?? '', value: cut(cells[long] ?? ''), reason };
}

// Spreadsheets cut or add empty cells at the end of a row; nothing is lost by that.
function hasAllCells(cells: readonly string[], names: readonly string[]): boolean {
  const extra = cells.slice(names.length);
  const absent = names.slice(cells.length);
  return extra.every((cell) => cell === '') && absent.every((name) => name === '');
}

function wrongCount({ cells, firstLine, lastLine }: CsvRecord, names: readonly string[]): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
  return `wrong-columns: ${cells?.length} cells instead of ${names.length} (${lines} of the file)`;
}

function wholeRow(value: string, reason: string): Omit<Finding, 'row'> {
  return { column: '', value: cut(value), reason };
}

function missingColumns<C extends string>(missing: readonly C[], header: CsvRecord): TableOutcome<C> {
  const message = `These columns are missing or repeated: ${missing.join(', ')}. The first line is: ${cut(header.raw)}`;
  return { ok: false, code: 'missing-columns', message, missing };
}

function columnName(name: string): string {
  return withoutControls(name).normalize('NFKC').replace(/\s+/g, ' ').trim();
}
