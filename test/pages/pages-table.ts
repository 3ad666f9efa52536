import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState } from './catalogue-of-pages';
import { pageAddress } from './page-address';
import { pictureName } from './picture-name';

const TESTS = join(__dirname, '..');
/** Where journeys are walked; the matrix opens every page by itself. */
const ROOMS = ['pages', 'e2e'];
const BEGIN = '<!-- pages: written by `npm run pictures` -->';
const END = '<!-- end of pages -->';

/** Every page with its people, states, tests and picture, as it stands in docs/pages.md. */
export function pagesTable(pages: readonly PageState[]): string {
  const sources = testSources();
  const addresses = [...new Set(pages.map(({ path }) => pageAddress(path)))];
  const rows = addresses.map((address) => rowOf(address, pages, sources));
  const head = ['| page | address | who | states | tests | picture |', '|---|---|---|---|---|---|'];
  const counted = `${addresses.length} pages in ${pages.length} states.`;
  return [BEGIN, counted, '', ...head, ...rows, END].join('\n');
}

/** @returns the document with this table in place of the one that stands there */
export function withTable(document: string, table: string): string {
  const [before, rest] = [document.split(BEGIN)[0], document.split(END)[1]];
  return `${before}${table}${rest ?? '\n'}`;
}

/** The table that stands in a document. */
export function tableIn(document: string): string {
  return `${BEGIN}${document.split(BEGIN)[1]?.split(END)[0] ?? ''}${END}`;
}

/** What is the same whichever tests are added: a new test makes no table untrue that says less. */
export function withoutTests(table: string): string {
  return table
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? line
            .split('|')
            .filter((_, column) => column !== 5)
            .join('|')
        : line,
    )
    .join('\n');
}

function rowOf(address: string, pages: readonly PageState[], sources: ReadonlyMap<string, string>): string {
  const states = pages.filter(({ path }) => pageAddress(path) === address);
  const { name } = states[0] as PageState;
  const who = [...new Set(states.map((state) => state.who))].join(', ');
  const said = states.map(stateOf).join('; ');
  const tests = ['pages/matrix', ...testsOf(address, sources)].join(', ');
  return `| ${name} | \`${address}\` | ${who} | ${said} | ${tests} | \`${pictureName(name, 375)}\` |`;
}

function stateOf({ name, status = 200 }: PageState): string {
  return status === 200 ? name : `${name} (${status})`;
}

function testSources(): Map<string, string> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(TESTS, room))
      .filter((file) => file.endsWith('.spec.ts') && file !== 'matrix.spec.ts')
      .map((file) => `${room}/${file}`),
  );
  return new Map(
    files.map((file) => [file.replace('.spec.ts', ''), readFileSync(join(TESTS, file), 'utf8')]),
  );
}

/** Tests in which the address stands, whatever id is put into it; the shortest addresses stand everywhere. */
function testsOf(address: string, sources: ReadonlyMap<string, string>): string[] {
  if (address === '/') return [];
  const parts = address.split('/').map((part) => (part.startsWith(':') ? '[^/`\'"]+' : part));
  const written = new RegExp(`(?<=['"\`}])${parts.join('/')}[?\`'"]`);
  return [...sources].filter(([, text]) => written.test(text)).map(([file]) => file);
}
