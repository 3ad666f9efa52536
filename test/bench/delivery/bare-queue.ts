import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresBackend, Queue, setDefaultBackendFactory } from 'bullmq';
import { inLanes } from '../../faults/support/in-lanes';
import { LANES, WORKER_AT_ONCE } from './sizes';

const ROOT = join(__dirname, '../../..');

/** Jobs a second through BullMQ alone: each added by itself, as after a commit, to a worker with an empty handler. */
export async function bareQueue(redisUrl: string | null, databaseUrl: string, jobs: number): Promise<number> {
  const child = fork(join(ROOT, 'test/bench/delivery/bare.main.ts'), {
    cwd: ROOT,
    execArgv: ['-r', './test/bench/register.cjs'],
    env: environment(redisUrl, databaseUrl),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  if (!redisUrl) setDefaultBackendFactory(createPostgresBackend);
  const queue = new Queue('bare', { connection: connectionOf(redisUrl, databaseUrl) });
  const since = performance.now();
  let n = 0;
  await inLanes(jobs, LANES, async () => {
    n += 1;
    await queue.add('nothing', { n }, { jobId: `bare-${n}`, removeOnComplete: true, removeOnFail: true });
  });
  for (let done = 0; done < jobs; ) {
    child.send('count');
    const [answer] = (await once(child, 'message')) as [{ done: number }];
    done = answer.done;
    if (done < jobs) await wait(5);
  }
  const seconds = (performance.now() - since) / 1000;
  await queue.close();
  child.kill('SIGKILL');
  return jobs / seconds;
}

function connectionOf(redisUrl: string | null, databaseUrl: string) {
  if (redisUrl) return { url: redisUrl, maxRetriesPerRequest: 1 };
  return { connectionString: databaseUrl, schema: 'queue', max: 4 } as object;
}

function environment(redisUrl: string | null, databaseUrl: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  const queue = redisUrl ? { REDIS_URL: redisUrl } : { DATABASE_URL: databaseUrl };
  return { PATH, HOME, CONCURRENCY: String(WORKER_AT_ONCE), ...queue };
}
