// Plain Node without dependencies, and without syntax that an old Node cannot read: it must still say that it is too old.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (name) => path.join(root, name);

const LOCK_PATIENCE_MS = 15 * 60 * 1000;

export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Says one line and ends with exit code 1. */
export function fail(line) {
  say(line);
  process.exit(1);
}

/** Everything that must be there before the built program can run: a Node new enough, the packages, the build. */
export async function ready() {
  checkNode();
  if (!needsInstall() && !needsBuild()) return;
  await alone(() => {
    if (needsInstall()) install();
    if (needsBuild()) build();
  });
}

export function checkNode() {
  const parts = process.versions.node.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  fail(`Tsumugi needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function needsInstall() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!fs.existsSync(installed)) return true;
  if (read(inRoot('node_modules/.tsumugi-lock')) === lockHash()) return false;
  return fs.statSync(installed).mtimeMs < fs.statSync(inRoot('package-lock.json')).mtimeMs;
}

function install() {
  say('Installing packages (once) …');
  // Not `npm ci`: it refuses a lock that lists another system's optional packages no further than by name.
  const flags = ['install', '--no-save', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  const result = npm ? run(process.execPath, [npm].concat(flags)) : run('npm', flags);
  if (result.status !== 0) fail(`npm install failed:\n${output(result)}`);
  fs.writeFileSync(inRoot('node_modules/.tsumugi-lock'), lockHash());
}

function needsBuild() {
  return read(inRoot('dist/.tsumugi-build')) !== sourceHash();
}

function build() {
  say('Building …');
  const hash = sourceHash();
  if (!fs.existsSync(inRoot('dist/.tsumugi-build')))
    fs.rmSync(inRoot('dist'), { recursive: true, force: true });
  const result = run(process.execPath, [inRoot('node_modules/@nestjs/cli/bin/nest.js'), 'build']);
  if (result.status !== 0) fail(`The build failed:\n${output(result)}`);
  fs.writeFileSync(inRoot('dist/.tsumugi-build'), hash);
}

function run(command, args) {
  return spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
    env: Object.assign({}, process.env, { NO_COLOR: '1' }),
  });
}

function output(result) {
  if (result.error) return result.error.message;
  return `${result.stdout}${result.stderr}`.trim().split('\n').slice(-30).join('\n');
}

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .digest('hex');
}

/** One number for everything the build is made from. */
function sourceHash() {
  const hash = createHash('sha256');
  const settings = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json'];
  const files = settings.map(inRoot).concat(filesUnder(inRoot('apps')), filesUnder(inRoot('libs')));
  for (const file of files)
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesUnder(folder) {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.reduce((files, entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return files.concat(filesUnder(file));
    return /\.spec\.tsx?$/.test(entry.name) ? files : files.concat(file);
  }, []);
}

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

/** Two at once would build over each other; the second waits and then finds everything done. */
async function alone(work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12);
  const lock = path.join(os.tmpdir(), `tsumugi-build-${name}`);
  const since = Date.now();
  while (!take(lock)) {
    if (Date.now() - since > LOCK_PATIENCE_MS)
      fail(`Another process has been building for long; if it hangs, end it and delete ${lock}.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  process.once('exit', () => fs.rmSync(lock, { force: true }));
  work();
  fs.rmSync(lock, { force: true });
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const pid = Number(read(lock));
    if (pid > 0 && !isAlive(pid)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
