import { existsSync, readdirSync } from 'node:fs';
import { textOf } from '../support/sources';

const PAGE = textOf('docs/security.md');

/** A requirement, and what covers it. */
const ROWS = [...PAGE.matchAll(/^\| (\d+\.\d+\.\d+) \| [12] \| .+ \| (.+) \|$/gm)].map(
  ([, name = '', cover = '']) => ({ name, cover }),
);
const OPEN = ROWS.filter(({ cover }) => /not yet/.test(cover));

const FOLDERS = ['e2e', 'medium', 'pages', 'architecture'];

/** Whether there is what a row, or a table beside it, names as its test: `e2e/headers`, `faults leak`, `push/push-host.spec`. */
function isThere(named: string): boolean {
  const [, row] = /^faults ([\w-]+)$/.exec(named) ?? [];
  if (row) return existsSync(`test/faults/${row}.ts`);
  const [folder = ''] = named.split('/');
  if (FOLDERS.includes(folder)) return existsSync(`test/${named}.spec.ts`);
  const end = `/${withoutSrc(named)}.ts`;
  return SOURCES.some((file) => file.endsWith(end) || file.endsWith(`${end}x`));
}

/** `groups/files/read-file.spec` stands in `libs/groups/src/files`. */
const withoutSrc = (path: string) => path.replace('/src/', '/');

const SOURCES = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${withoutSrc(file)}`),
);

/** What a table names as a test, or as the code that does it. */
const TESTS = /`(faults [\w-]+|(?:e2e|medium|pages|architecture)\/[\w-]+|[\w./-]*\.spec)`/g;

describe('the table of requirements', () => {
  it('has one row for each, and says truly how many are covered', () => {
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    const [, all, covered, open] =
      /The (\d+) requirements that apply[^|]*?(\d+) are covered, (\d+) wholly/s.exec(PAGE) ?? [];
    expect([all, covered, open].map(Number)).toEqual([ROWS.length, ROWS.length - OPEN.length, OPEN.length]);
  });

  it('says of each what covers it', () => {
    expect(ROWS.filter(({ cover }) => cover.trim() === '')).toEqual([]);
  });

  it('names tests that there are', () => {
    const named = [...PAGE.matchAll(TESTS)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(150);
    expect([...new Set(named)].filter((name) => !isThere(name))).toEqual([]);
  });
});
