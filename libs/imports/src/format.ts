import type { SpanOfTime } from './nyc/span-of-time';
import type { Finding, LeftOut, Report } from './report';
import { finding, isLeftOut } from './report';
import type { Table, TableRow } from './table';

/** What a format may be told from outside, already checked. */
export interface FormatSettings {
  readonly edition: string | null;
  readonly assumeTime: SpanOfTime | null;
  readonly shiftTo: string | null;
}

/** A kind of file: the columns it must have, and how a table of it becomes rows in our words. */
export interface Format<C extends string, T> {
  readonly columns: readonly C[];
  readonly read: (table: Table<C>, settings: FormatSettings) => Report<T>;
}

/** Gathers what is said about one row while it is read. */
export class RowNotes<C extends string> {
  readonly repaired: Finding[] = [];

  constructor(readonly row: TableRow<C>) {}

  repair(column: C, reason: string): void {
    this.repaired.push(finding(this.row.number, column, this.row.cells[column], reason));
  }

  leaveOut(column: C, reason: string): LeftOut {
    return { leftOut: finding(this.row.number, column, this.row.cells[column], reason) };
  }
}

interface Keyed<C extends string, T> {
  readonly keyColumn: NoInfer<C>;
  readonly keyOf: (row: T) => string;
  readonly take: (notes: RowNotes<C>) => T | LeftOut;
}

/** Takes each row by itself; of two rows with the same key the first counts. */
export function takeRows<C extends string, T extends object>(table: Table<C>, how: Keyed<C, T>): Report<T> {
  const leftOut = [...table.leftOut];
  const repaired = [...table.repaired];
  const rows = new Map<string, T>();
  for (const row of table.rows) {
    const notes = new RowNotes(row);
    const outcome = unlessRepeated(how.take(notes), rows, how, notes);
    if (isLeftOut(outcome)) leftOut.push(outcome.leftOut);
    else {
      rows.set(how.keyOf(outcome), outcome);
      repaired.push(...notes.repaired);
    }
  }
  return inOrder({ read: table.read, rows: [...rows.values()], leftOut, repaired });
}

function unlessRepeated<C extends string, T extends object>(
  outcome: T | LeftOut,
  rows: ReadonlyMap<string, T>,
  how: Keyed<C, T>,
  notes: RowNotes<C>,
): T | LeftOut {
  if (isLeftOut(outcome) || !rows.has(how.keyOf(outcome))) return outcome;
  return notes.leaveOut(how.keyColumn, 'repeated: an earlier row of the file has the same key');
}

// A row left out has one entry, so what the table repaired in it is not said as well.
function inOrder<T>(report: Report<T>): Report<T> {
  const gone = new Set(report.leftOut.map(({ row }) => row));
  const byRow = (a: Finding, b: Finding) => a.row - b.row;
  const repaired = report.repaired.filter(({ row }) => !gone.has(row)).sort(byRow);
  return { ...report, leftOut: [...report.leftOut].sort(byRow), repaired };
}
