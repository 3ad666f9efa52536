import { createPostgresBackend, createRedisBackend, getDefaultBackendFactory } from 'bullmq';
import { queueConnection } from './queue-connection';

const databaseUrl = 'postgres://127.0.0.1/tsumugi';

describe('the queue', () => {
  it.each(['producer', 'worker'] as const)('of a %s is on the backend that was asked for last', (role) => {
    queueConnection({ redisUrl: null, databaseUrl }, role);
    expect(getDefaultBackendFactory()).toBe(createPostgresBackend);
    queueConnection({ redisUrl: 'redis://127.0.0.1', databaseUrl }, role);
    expect(getDefaultBackendFactory()).toBe(createRedisBackend);
  });
});
