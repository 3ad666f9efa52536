import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translator } from '@app/language';
import { REFUSALS } from './refusal.page';

const t = translator('ja');

test('every refusal that the libs throw is said in words', () => {
  const unsaid = thrownIn('libs')
    .concat(thrownIn('apps'))
    .filter((code) => !REFUSALS.some((known) => known === code));
  expect([...new Set(unsaid)]).toEqual([]);
});

test.each(REFUSALS)('%s says what is the matter and what to do', (code) => {
  expect(t(`refusals.${code}.title`)).not.toBe('');
  expect(t(`refusals.${code}.what-to-do`)).not.toBe('');
});

function thrownIn(folder: string): string[] {
  const root = join(process.cwd(), folder);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?<!spec)\.tsx?$/.test(name),
  );
  const sources = files.map((name) => readFileSync(join(root, name), 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/Refusal\('([a-z-]+)'/g)].map(([, code]) => code as string),
  );
}
