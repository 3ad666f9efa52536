import { AsyncLocalStorage } from 'node:async_hooks';
import { Pool, type PoolClient } from 'pg';

/** After so long whoever waits for a connection is told to come again. */
export const PATIENCE_MS = 2300;

/** Enough to open a connection, where there is room for one. */
const AT_LEAST_MS = 300;

type Answer = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;

const asked = new AsyncLocalStorage<number | null>();

/** Whoever waits for `work` waits from now on: in several places one after the other no longer than in one. */
export function waitedFor<T>(work: () => T): T {
  return asked.run(performance.now(), work);
}

/** Nobody waits for `work`, or for as long as it takes: each connection is waited for by itself. */
export function notWaitedFor<T>(work: () => T): T {
  return asked.run(null, work);
}

/** Gives connections to those who have not waited too long already, counted from where their waiting began. */
export class PatientPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(answer: Answer): void;
  override connect(answer?: Answer): Promise<PoolClient> | undefined {
    const since = asked.getStore() ?? performance.now();
    const left = Math.round(since + PATIENCE_MS - performance.now());
    // The pool reads it while the call is made.
    this.options.connectionTimeoutMillis = Math.max(AT_LEAST_MS, left);
    if (!answer) return super.connect();
    super.connect(answer);
    return undefined;
  }
}
