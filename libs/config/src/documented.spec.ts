import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The variables that the classes of the environment declare. */
function declared(): string[] {
  const files = readdirSync(__dirname).filter((name) => name.endsWith('environment.ts'));
  const source = files.map((name) => readFileSync(join(__dirname, name), 'utf8')).join('\n');
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+)\?:/gm)].map(([, name]) => name as string);
}

test('docs/operations.md names every variable, and no other', () => {
  const table = readFileSync(join(process.cwd(), 'docs/operations.md'), 'utf8').split('## Every setting')[1];
  const rows =
    (table ?? '')
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? [];
  const cells = rows.map((row) => row.split('|')[1] as string).join();
  const named = [...cells.matchAll(/`([A-Z][A-Z_]+)`/g)].map(([, name]) => name as string);
  expect(named.sort()).toEqual(declared().sort());
});
