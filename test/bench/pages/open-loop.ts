import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** One request, and when it is due. */
export interface Arrival {
  /** Milliseconds after the beginning. */
  readonly atMs: number;
  /** Under which name its outcome is counted. */
  readonly kind: string;
  readonly origin: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly cookie: string;
  /** A form as a browser sends it. */
  readonly body: string | null;
}

export interface Order {
  readonly arrivals: readonly Arrival[];
}

export interface Outcome {
  readonly kind: string;
  /** 0 where there was no whole answer. */
  readonly status: number;
  /** From the moment at which it was due. */
  readonly tookMs: number;
}

/** Arrivals at fixed times: nobody waits for an earlier answer before asking. */
export class OpenLoop {
  private constructor(private readonly child: ChildProcess) {}

  static async start(): Promise<OpenLoop> {
    const child = fork(join(ROOT, 'test/bench/pages/load-maker.main.ts'), {
      cwd: ROOT,
      execArgv: ['-r', './test/bench/register.cjs'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(child, 'message');
    return new OpenLoop(child);
  }

  async run(arrivals: readonly Arrival[]): Promise<Outcome[]> {
    const answered = once(this.child, 'message');
    this.child.send({ arrivals } satisfies Order);
    return (await answered)[0] as Outcome[];
  }

  close(): void {
    this.child.kill('SIGKILL');
  }
}

/** The requests in turn, so many a second, for so many seconds. */
export function atRate(
  requests: readonly Omit<Arrival, 'atMs'>[],
  perSecond: number,
  seconds: number,
): Arrival[] {
  const count = Math.round(perSecond * seconds);
  return Array.from({ length: count }, (_, n) => ({
    ...(requests[n % requests.length] as Omit<Arrival, 'atMs'>),
    atMs: (n * 1000) / perSecond,
  }));
}

/** The value below which so many of a hundred stay; nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
