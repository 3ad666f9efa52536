import type { Config } from '@app/config';
import { type ConnectionOptions, createPostgresBackend, setDefaultBackendFactory } from 'bullmq';

export type QueueRole = 'producer' | 'worker';

/**
 * One switch: Redis where `REDIS_URL` is set, PostgreSQL otherwise. Must be asked before a queue is made, because the
 * backend is chosen for the whole process.
 * @param role producers fail fast, so that a page never waits for the queue; workers wait for it to come back
 */
export function queueConnection(
  config: Pick<Config, 'redisUrl' | 'databaseUrl'>,
  role: QueueRole,
): ConnectionOptions {
  if (config.redisUrl) {
    // Without an argument it is Redis again, whatever was asked for before.
    setDefaultBackendFactory();
    return redisConnection(config.redisUrl, role);
  }
  setDefaultBackendFactory(createPostgresBackend);
  const connection = { connectionString: config.databaseUrl, schema: 'queue', max: 4 };
  return connection as unknown as ConnectionOptions;
}

function redisConnection(url: string, role: QueueRole): ConnectionOptions {
  return {
    url,
    retryStrategy: (tries: number) => Math.min(50 * tries, 2000),
    maxRetriesPerRequest: role === 'worker' ? null : 1,
    enableOfflineQueue: role === 'worker',
  };
}
