// What the tests need from the system: installed where the machine allows it, named with the exact command otherwise.
import { spawnSync } from 'node:child_process';
import { fail, say } from './ready.mjs';

const NEEDS = [
  { package: 'chromium', there: () => runs('chromium', ['--version']) },
  { package: 'fonts-noto-cjk', there: () => /noto.*cjk/i.test(output('fc-list', [])) },
  { package: 'fontconfig', there: () => runs('fc-list', ['--version']) },
  { package: 'redis-server', there: () => runs('redis-server', ['--version']) },
];

/** A missing package is a failure with CI=true, and named otherwise; its tests fail either way, none is skipped. */
export function systemPackages() {
  const missing = absent();
  if (missing.length === 0) return;
  if (mayInstall()) install(missing);
  const still = absent();
  if (still.length === 0) return;
  const command = `sudo apt-get install -y ${still.join(' ')}`;
  if (process.env.CI === 'true') fail(`Missing for the tests: ${command}`);
  say(`Missing for the tests, which will fail without it: ${command}`);
}

function absent() {
  return NEEDS.filter((need) => !need.there()).map((need) => need.package);
}

function mayInstall() {
  return process.getuid && process.getuid() === 0 && runs('apt-get', ['--version']);
}

function install(packages) {
  say(`Installing ${packages.join(', ')} …`);
  const env = Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' });
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends'].concat(packages), { env });
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function output(command, args) {
  return String(spawnSync(command, args).stdout || '');
}
