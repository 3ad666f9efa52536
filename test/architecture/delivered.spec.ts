import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../support/sources';

const ASSETS = 'apps/web/assets';

describe('the image', () => {
  const ignored = textOf('.dockerignore').split('\n');

  it('has no history of the source in it, no data and no secrets', () => {
    for (const name of ['.git', '.tsumugi', 'docker/.env']) expect(ignored).toContain(name);
    expect(ignored.filter((line) => line.startsWith('!'))).toEqual([]);
  });

  it('takes folders by their names, never everything', () => {
    const copied = [...textOf('docker/Dockerfile').matchAll(/^(?:COPY|ADD) (?!--from)(.+) \S+$/gm)];
    const taken = copied.flatMap(([, names = '']) => names.split(' '));
    expect(taken.length).toBeGreaterThan(4);
    expect(taken.filter((name) => !/^[\w-]+([./][\w-]+)*$/.test(name))).toEqual([]);
  });
});

test('scripts of pages keep nothing in the browser but whether the keys of the desk are on', () => {
  const scripts = readdirSync(join(__dirname, '../..', ASSETS)).filter((name) => name.endsWith('.js'));
  const keeping = scripts.flatMap((name) => {
    const found = textOf(`${ASSETS}/${name}`).matchAll(
      /(localStorage|sessionStorage|indexedDB|caches|cookieStore|document\.cookie)[.\w]*\(?\w*/g,
    );
    return [...found].map(([text]) => `${name}: ${text}`);
  });
  expect(keeping.sort()).toEqual([
    'desk.js: localStorage.getItem(SWITCH',
    'desk.js: localStorage.setItem(SWITCH',
  ]);
});

test('libraries are named in one exact version each', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
  const named = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});
