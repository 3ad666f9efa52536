import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TEST_SECRET } from '../../support/sign-in-token';
import type { Break } from './breaks';

const ROOT = join(__dirname, '../../..');

/** `FAULTS_LOG=1` shows what the worker says. */
const LOG = process.env.FAULTS_LOG ? 'inherit' : 'ignore';

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly smtpUrl: string;
  readonly taken?: Break | null;
  readonly clockMs?: number;
  readonly inHurry?: boolean;
  readonly mailConnections?: number;
}

/** The real worker in a process of its own. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  /** @throws when it ends instead of consuming */
  static async start(options: WorkerOptions): Promise<WorkerProcess> {
    const child = fork(join(ROOT, 'test/faults/support/worker.main.ts'), {
      cwd: ROOT,
      execArgv: ['-r', 'reflect-metadata', '-r', './test/bench/register.cjs'],
      env: environment(options),
      stdio: ['ignore', LOG, LOG, 'ipc'],
    });
    const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
    if (said !== 'consuming') throw new Error('the worker did not start; FAULTS_LOG=1 shows why');
    return new WorkerProcess(child);
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

function environment(options: WorkerOptions): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const { databaseUrl, redisUrl, smtpUrl, taken, clockMs, inHurry, mailConnections } = options;
  return {
    ...{ PATH, HOME, NODE_ENV: 'production', LOG_LEVEL: 'silent' },
    ...{ SESSION_SECRET: TEST_SECRET, TSUMUGI_INDEX: 'off' },
    QUIET_HOURS: 'off',
    ...{ DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, MAIL_CONNECTIONS: String(mailConnections ?? 10) },
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...(taken ? { FAULTS_BREAK: taken } : {}),
    ...(clockMs ? { FAULTS_CLOCK_MS: String(clockMs) } : {}),
    ...(inHurry ? { FAULTS_HURRY: '1' } : {}),
  };
}
