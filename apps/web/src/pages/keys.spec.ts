import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUES, type Words } from '@app/language';

/** Every key that stands in full in the pages has its words; keys made of parts are tested where they are made. */
test('every key of the pages has words in Japanese', () => {
  const missing = keysIn(join(process.cwd(), 'apps/web/src/pages')).filter((key) => !isSaid(key));
  expect(missing).toEqual([]);
});

function keysIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!spec)\.tsx?$/.test(name),
  );
  const sources = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const found = sources.flatMap((source) => [
    ...source.matchAll(
      /(?<!asset\()['"]((?:access|counter|admin|by-hand|channels|after|answers|calendar|letters-preview|history|groups|more|pages|places|desk|family|forms|introductions|ladder|lives|reasons|refusals|rules|words)\.[a-z0-9.-]+)['"]/g,
    ),
  ]);
  return [...new Set(found.map(([, key]) => key as string))];
}

/** A key that ends in a dot or a hyphen is the beginning of others. */
function isSaid(key: string): boolean {
  return /[.-]$/.test(key) ? ALL.some((each) => each.startsWith(key)) : ALL.includes(key);
}

function keysOf(room: Words, before = ''): string[] {
  return Object.entries(room).flatMap(([part, words]) =>
    typeof words === 'string' ? [before + part] : keysOf(words, `${before}${part}.`),
  );
}

const ALL = keysOf(CATALOGUES.ja);
