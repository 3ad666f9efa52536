import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageState } from './catalogue-of-pages';
import { pictureName } from './picture-name';
import { pageOf } from './walk-pages';

const TESTS = join(__dirname, '..');
/** Where journeys are walked; the matrix opens every page by itself. */
const ROOMS = ['pages', 'e2e'];
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const BEGIN = '<!-- pages: written by `npm run pictures` -->';
const END = '<!-- end of pages -->';

/** Every page with its people, states, tests and picture, as it stands in docs/pages.md. */
export function pagesTable(pages: readonly PageState[]): string {
  const sources = testSources();
  const names = [...new Set(pages.map(({ name }) => pageOf(name)))];
  const rows = names.map((name) => rowOf(name, pages, sources));
  const head = ['| page | address | who | states | tests | picture |', '|---|---|---|---|---|---|'];
  const counted = `${names.length} pages in ${pages.length} states.`;
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

function rowOf(name: string, pages: readonly PageState[], sources: ReadonlyMap<string, string>): string {
  const states = pages.filter((page) => pageOf(page.name) === name);
  const first = states[0] as PageState;
  const who = [...new Set(states.map((state) => state.who))].join(', ');
  const said = states.map((state) => stateOf(state)).join('; ');
  const picture = pictureName(first.name, 375);
  const address = addressOf(first.path);
  const tests = ['pages/matrix', ...testsOf(address, sources)].join(', ');
  return `| ${name} | \`${address}\` | ${who} | ${said} | ${tests} | \`${picture}\` |`;
}

function stateOf({ name, status }: PageState): string {
  const state = name.slice(pageOf(name).length + 2) || 'as it is';
  return status ? `${state} (${status})` : state;
}

/** `/openings/:id`: without what differs from run to run. */
function addressOf(path: string): string {
  const [plain = '/'] = path.split('?');
  return plain
    .replaceAll(ID, ':id')
    .split('/')
    .map((part) => (/^[\w-]{20,}(\.\w+)?x?$/.test(part) ? ':token' : part))
    .join('/');
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
  const written = new RegExp(`(?<!api/v1)${parts.join('/')}[?\`'"]`);
  return [...sources].filter(([, text]) => written.test(text)).map(([file]) => file);
}
