import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of each row of the policy table, who is let in: read from the table that people read. */
export function expectedTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = readFileSync(join(__dirname, 'expected.md'), 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| ')).map(cellsOf);
  const [[, ...actors] = [], ...rest] = rows;
  return new Map(
    rest.map(([what = '', ...marks]) => [what, new Set(actors.filter((_, at) => marks[at] === '○'))]),
  );
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
