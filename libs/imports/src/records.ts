import { CsvError, parse } from 'csv-parse/sync';

/** One record of a CSV text, with the lines it stood on (from 1), or what is broken about it. */
export interface CsvRecord {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly raw: string;
  readonly cells: readonly string[] | null;
}

const LONGEST_RECORD = 1_000_000;

/**
 * Splits a CSV text (RFC 4180; CRLF, LF or CR) into records. A record with a broken quote has `cells: null` and is one
 * line long: reading goes on at the next line, so that one stray quote cannot swallow the rows after it. Blank lines are skipped.
 */
export function* records(text: string): Generator<CsvRecord> {
  const lines = text.split(/\r\n|\n|\r/);
  const quotes = lines.map(countQuotes);
  for (let first = 0; first < lines.length; ) {
    const last = lastLineOf(first, lines, quotes);
    const record = readRecord(lines, first, last);
    if (lines[first]?.trim() !== '' || last > first) yield record;
    first = record.lastLine;
  }
}

// Quotes of a whole record are even in number, those inside a cell being doubled.
function lastLineOf(first: number, lines: readonly string[], quotes: readonly number[]): number {
  let odd = false;
  let length = 0;
  for (let line = first; line < lines.length && length <= LONGEST_RECORD; line += 1) {
    length += lines[line]?.length ?? 0;
    odd = odd !== ((quotes[line] ?? 0) % 2 === 1);
    if (!odd) return line;
  }
  return first;
}

function readRecord(lines: readonly string[], first: number, last: number): CsvRecord {
  const raw = lines.slice(first, last + 1).join('\n');
  const cells = cellsOf(raw);
  if (cells === null) return { firstLine: first + 1, lastLine: first + 1, raw: lines[first] ?? '', cells };
  return { firstLine: first + 1, lastLine: last + 1, raw, cells };
}

function cellsOf(raw: string): string[] | null {
  if (!raw.includes('"')) return raw.split(',');
  try {
    const found: string[][] = parse(raw, { relax_column_count: true });
    return found.length === 1 ? (found[0] ?? null) : null;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function countQuotes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}
