import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
// Jest's global setup knows no aliases.
import { binaries } from '../../libs/embedded/src/binaries';
import { initCluster } from '../../libs/embedded/src/init-cluster';
import { launch, type Settings } from '../../libs/embedded/src/launch';
import { isAlive, runningPostmaster } from '../../libs/embedded/src/postmaster';
import { ADMIN, APP, DATABASE, makeRolesAndDatabase } from '../../libs/embedded/src/roles.statement';
import { isRoot, postgresUser } from '../../libs/embedded/src/runner';
import { newSecrets } from '../../libs/embedded/src/secrets';
import { stopPostmaster } from '../../libs/embedded/src/stop-postmaster';

const PREFIX = 'tsumugi-test-';

/** Nothing here has to survive a power cut. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  autovacuum: 'off',
};

/** A cluster for one test run. The URLs name its database `tsumugi`. */
export interface TestCluster {
  readonly folder: string;
  readonly adminUrl: string;
  readonly appUrl: string;
}

/** A cluster that can go away and come back, at the same address. */
export interface StoppableCluster extends TestCluster {
  /** Every process of the server ends at once, as at a crash; what was committed is in its log. */
  stopAtOnce(): Promise<void>;
  startAgain(): Promise<void>;
}

/** Starts a new cluster in the system's folder for temporary files. */
export async function startCluster(settings: Settings = FAST): Promise<StoppableCluster> {
  await removeLeftovers();
  const folder = newFolder();
  const secrets = newSecrets();
  const client = await startServer(folder, secrets.superuser, settings);
  await makeRolesAndDatabase(client, secrets);
  await client.query(`ALTER ROLE ${ADMIN} CREATEDB`);
  // A test's database is dropped while connections of the application's role are still ending.
  await client.query(`GRANT pg_signal_backend TO ${ADMIN}`);
  await client.end();
  const again = { ...settings, port: String(client.port) };
  const server = `127.0.0.1:${client.port}/${DATABASE}`;
  return {
    folder,
    adminUrl: `postgres://${ADMIN}:${secrets.admin}@${server}`,
    appUrl: `postgres://${APP}:${secrets.app}@${server}`,
    stopAtOnce: () => stopAtOnce(join(folder, 'postgres')),
    startAgain: async () => (await launchIn(folder, secrets.superuser, again)).end(),
  };
}

export async function stopCluster(folder: string): Promise<void> {
  await stopPostmaster(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

/** As root the server runs as another user, who must be able to enter. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'owner'), String(process.pid));
  return folder;
}

async function startServer(folder: string, password: string, settings: Settings): Promise<Client> {
  const { programs, place } = serverOf(folder);
  await initCluster(programs, place, password);
  return launchIn(folder, password, settings);
}

function launchIn(folder: string, password: string, settings: Settings): Promise<Client> {
  const { programs, place } = serverOf(folder);
  return launch(programs, place, join(folder, 'log'), password, settings);
}

function serverOf(folder: string) {
  const runner = isRoot() ? postgresUser() : null;
  const programs = binaries(runner, (line) => process.stderr.write(`${line}\n`));
  return { programs, place: { folder: join(folder, 'postgres'), runner } };
}

async function stopAtOnce(cluster: string): Promise<void> {
  const { pid } = runningPostmaster(cluster) ?? { pid: 0 };
  if (pid === 0) return;
  process.kill(pid, 'SIGQUIT');
  while (isAlive(pid) && runningPostmaster(cluster)?.pid === pid) await wait(5);
}

/** A run that was killed could not stop its cluster; the next run does. */
async function removeLeftovers(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => join(tmpdir(), name))) {
    if (!isAlive(ownerOf(folder))) await stopCluster(folder);
  }
}

/** A folder that has no owner yet is being made just now. */
function ownerOf(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'owner'), 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}
