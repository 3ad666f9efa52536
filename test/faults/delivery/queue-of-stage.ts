import { queueConnection } from '@app/jobs';
import { Queue } from 'bullmq';
import type { RedisServer } from './redis-server';

/** Puts jobs on the queue of urgent messages as the service does, or more often than it would. */
export async function putJobs(
  redis: RedisServer,
  ids: readonly string[],
  names: readonly string[],
): Promise<void> {
  const queue = new Queue('urgent', {
    connection: queueConnection({ redisUrl: redis.url, databaseUrl: '' }, 'worker'),
  });
  const kept = { removeOnComplete: true, removeOnFail: true };
  const jobs = ids.flatMap((outboxId) =>
    names.map((name) => ({
      name: 'deliver-messages',
      data: { outboxIds: [outboxId] },
      opts: { jobId: `${name}-${outboxId}`, ...kept },
    })),
  );
  await queue.addBulk(jobs);
  await queue.close();
}
