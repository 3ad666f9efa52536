// Changes the matching library in every small way and counts how often a test notices: npm run mutation
// [-- --mutate <files>] prints one JSON array of { figure, value, target, pass }, time-outs counted apart.
import { spawnSync } from 'child_process';
import fs from 'fs';
import path from 'path';
import { fail, ready, root, say } from './ready.mjs';

const CONFIG = 'test/mutation/stryker.config.json';
const REPORT = 'reports/mutation/mutation.json';
const LIBRARY = 'libs/matching/src';
const TARGET = 85;

await ready();
const stryker = path.join(root, 'node_modules/.bin/stryker');
const { status } = spawnSync(stryker, ['run', CONFIG, ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 2, 2],
});
if (status !== 0) fail('The mutation run did not end.');

const counted = countFolders(JSON.parse(fs.readFileSync(path.join(root, REPORT), 'utf8')).files);
const figures = [...counted].map(([folder, counts]) => figureOf(folder, counts));
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
const total = figures[figures.length - 1];
if (!total.pass) fail(`${total.value}: fewer than ${TARGET} % killed`);
say('The tests of the matching notice enough.');

/** Counts of each folder of the library, and of all last. */
function countFolders(files) {
  const folders = new Map();
  for (const [name, { mutants }] of Object.entries(files)) {
    const folder = path.dirname(path.relative(LIBRARY, name));
    for (const { status: fate } of mutants) count(folders, folder === '.' ? 'matching' : folder, fate);
  }
  const sorted = new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted.set('all', sum([...sorted.values()]));
}

function count(folders, folder, fate) {
  const counts = folders.get(folder) ?? {};
  folders.set(folder, { ...counts, [fate]: (counts[fate] ?? 0) + 1 });
}

function sum(all) {
  const fates = [...new Set(all.flatMap(Object.keys))];
  return Object.fromEntries(
    fates.map((fate) => [fate, all.reduce((total, counts) => total + (counts[fate] ?? 0), 0)]),
  );
}

function figureOf(folder, { Killed = 0, Survived = 0, NoCoverage = 0, Timeout = 0, ...other }) {
  const percent = (100 * Killed) / (Killed + Survived + NoCoverage);
  const rest = Object.entries(other).map(([fate, number]) => `, ${number} ${fate}`);
  return {
    figure: `mutation: ${folder}`,
    value: `${percent.toFixed(1)} % (${Killed} killed, ${Survived} survived, ${NoCoverage} not covered, ${Timeout} timed out${rest.join('')})`,
    target: `≥ ${TARGET} %`,
    pass: percent >= TARGET,
  };
}
