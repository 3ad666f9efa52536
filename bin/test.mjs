// Runs every check and test, in the order in which a fault is cheapest to find.
import { spawnSync } from 'node:child_process';
import { checkNode, fail, ready, root, say } from './ready.mjs';
import { systemPackages } from './system-packages.mjs';

const STEPS = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit']],
  ['import rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'test']],
  ['dead code', 'knip', []],
  [
    'tests',
    'jest',
    ['--maxWorkers=2', '--reporters=default', '--reporters=./test/support/size-reporter.cjs'],
  ],
];

function step([name, command, args]) {
  say(`\n— ${name}`);
  const started = Date.now();
  const binary = `${root}/node_modules/.bin/${command}`;
  const { status } = spawnSync(binary, args, { cwd: root, stdio: 'inherit', env: environment() });
  if (status !== 0) fail(`${name}: failed`);
  say(`${name}: well, ${Math.round((Date.now() - started) / 1000)} s`);
}

/** The tests say themselves which database and queue they use. A worker that is full ends after its file, not within the next. */
function environment() {
  const { DATABASE_URL, DATABASE_ADMIN_URL, REDIS_URL, SMTP_URL, PORT, TSUMUGI_DATA, ...rest } = process.env;
  const { NODE_OPTIONS = '' } = rest;
  return { ...rest, NODE_OPTIONS: `${NODE_OPTIONS} --max-old-space-size=6144`.trim() };
}

checkNode();
await ready();
systemPackages();
for (const each of STEPS) step(each);
