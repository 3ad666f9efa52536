import { gathered, type Rule } from './rule';
import { WALLS } from './walls';

/** The table of walls as docs/access.md shows it. */
export function wallsInWords(): string {
  const rows = Object.entries(WALLS).map(([table, { read, write, add = write }]) =>
    row(`\`${table}\``, inWords(read), inWords(add), add === write ? 'as adds' : inWords(write)),
  );
  return [
    row('rows of', 'who reads', 'who adds', 'who changes'),
    row('---', '---', '---', '---'),
    ...rows,
  ].join('\n');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function inWords(rules: readonly Rule[]): string {
  return rules.length === 0 ? 'nobody' : [...new Set(gathered(rules).map(({ words }) => words))].join('; ');
}
