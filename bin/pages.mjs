// The page tests: npm run test:pages [-- --all [--language en,ko] [--only "new opening"]]; without --all the slice of every test run.
import { spawnSync } from 'node:child_process';
import { ready, root } from './ready.mjs';
import { systemPackages } from './system-packages.mjs';

const options = process.argv.slice(2);
const all = options.includes('--all');

await ready();
systemPackages();
const projects = all ? ['pages', 'whole'] : ['pages'];
const { status } = spawnSync(
  `${root}/node_modules/.bin/jest`,
  ['--maxWorkers=2', ...projects.map((name) => `--selectProjects=${name}`)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment() } },
);
process.exit(status ?? 1);

function environment() {
  return {
    ...(all ? { TSUMUGI_ALL_PAGES: '1' } : {}),
    ...given('--language', 'TSUMUGI_PAGE_LANGUAGES'),
    ...given('--only', 'TSUMUGI_PAGES_ONLY'),
  };
}

function given(option, variable) {
  const at = options.indexOf(option);
  return at === -1 ? {} : { [variable]: String(options[at + 1]) };
}
