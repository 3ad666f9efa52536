import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
// Jest's global setup knows no aliases.
import { binaries } from '../../libs/embedded/src/binaries';
import { initCluster } from '../../libs/embedded/src/init-cluster';
import { launch } from '../../libs/embedded/src/launch';
import { isAlive } from '../../libs/embedded/src/postmaster';
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

/** Starts a new cluster in the system's folder for temporary files. */
export async function startCluster(): Promise<TestCluster> {
  await removeLeftovers();
  const folder = newFolder();
  const secrets = newSecrets();
  const client = await startServer(folder, secrets.superuser);
  await makeRolesAndDatabase(client, secrets);
  await client.query(`ALTER ROLE ${ADMIN} CREATEDB`);
  await client.end();
  const server = `127.0.0.1:${client.port}/${DATABASE}`;
  return {
    folder,
    adminUrl: `postgres://${ADMIN}:${secrets.admin}@${server}`,
    appUrl: `postgres://${APP}:${secrets.app}@${server}`,
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

async function startServer(folder: string, password: string): Promise<Client> {
  const runner = isRoot() ? postgresUser() : null;
  const place = { folder: join(folder, 'postgres'), runner };
  const programs = binaries(runner, (line) => process.stderr.write(`${line}\n`));
  await initCluster(programs, place, password);
  return launch(programs, place, join(folder, 'log'), password, FAST);
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
