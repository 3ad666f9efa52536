import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Binaries } from './binaries';
import type { ClusterPlace } from './cluster-place';
import { freePort } from './free-port';
import { lastWords } from './last-words';
import { quietEnvironment } from './quiet-environment';
import { StartProblem } from './start-problem';

const PATIENCE_MS = 60_000;

export type Settings = Readonly<Record<string, string>>;

/** Enough connections for web, worker and a command side by side; no socket file, whose path could be too long. */
const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // After a crash one call for the whole disk instead of one a file: seconds less until it serves again.
  ...(process.platform === 'linux' ? { recovery_init_sync_method: 'syncfs' } : {}),
};

/**
 * Starts the server of a cluster on a free port unless `more` names one, in a session of its own: a Ctrl-C at the terminal is meant for us.
 * @returns the first connection, as `postgres`
 * @throws StartProblem `postgresql-failed`, `postgresql-does-not-answer`
 */
export async function launch(
  programs: Binaries,
  place: ClusterPlace,
  log: string,
  password: string,
  more: Settings = {},
): Promise<Client> {
  const port = Number(more.port ?? (await freePort()));
  const settings = Object.entries({ ...SETTINGS, ...more, port: String(port) });
  const output = openSync(log, 'w', 0o600);
  const server = spawn(
    programs.postgres,
    ['-D', place.folder, ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      ...place.runner,
      cwd: '/',
      env: quietEnvironment(),
      detached: true,
      stdio: ['ignore', output, output],
    },
  );
  closeSync(output);
  server.unref();
  // Once it answers, its end is the business of whoever holds the connection; the log may be gone by then.
  return Promise.race([connectSoon(port, password), failureOf(server, log)]).finally(() => {
    server.removeAllListeners('exit');
  });
}

function failureOf(server: ChildProcess, log: string): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (why: string) =>
      reject(new StartProblem('postgresql-failed', `PostgreSQL could not start: ${why}`));
    server.once('error', (error) => fail(error.message));
    server.once('exit', () => fail(lastWords(readFileSync(log, 'utf8'))));
  });
}

/**
 * Connects as `postgres`, waiting while the server is starting.
 * @throws StartProblem `secrets-do-not-fit`, `postgresql-does-not-answer`
 */
export async function connectSoon(port: number, password: string, patience = PATIENCE_MS): Promise<Client> {
  const until = Date.now() + patience;
  const options = { host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' };
  for (;;) {
    const answer = await attempt(options);
    if (answer instanceof Client) return answer;
    if (!mayComeYet(answer) || Date.now() > until) throw problemOf(answer, port);
    await wait(40);
  }
}

async function attempt(options: ClientConfig): Promise<Client | NodeJS.ErrnoException> {
  const client = new Client({ ...options, application_name: PRESENCE, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/** The name under which each user of the embedded server keeps one connection open. */
export const PRESENCE = 'tsumugi-presence';

/** 57P03: the server is still starting, or already stopping. */
function mayComeYet(error: NodeJS.ErrnoException): boolean {
  return error.code === 'ECONNREFUSED' || error.code === '57P03';
}

function problemOf(error: NodeJS.ErrnoException, port: number): StartProblem {
  if (error.code === '28P01') {
    return new StartProblem(
      'secrets-do-not-fit',
      'secrets.json in the data folder is not the one this database was made with; put the old one back, or move the whole folder away.',
    );
  }
  return new StartProblem(
    'postgresql-does-not-answer',
    `PostgreSQL on port ${port} does not answer: ${error.message}`,
  );
}
