import { createPostgresBackend, setDefaultBackendFactory, Worker } from 'bullmq';

/** A worker with nothing to do: what the queue alone can carry. */
const { REDIS_URL, DATABASE_URL, CONCURRENCY } = process.env;
if (!REDIS_URL) setDefaultBackendFactory(createPostgresBackend);
const connection = REDIS_URL
  ? { url: REDIS_URL, maxRetriesPerRequest: null }
  : ({ connectionString: DATABASE_URL, schema: 'queue', max: 4 } as object);

let done = 0;
const worker = new Worker('bare', async () => undefined, { connection, concurrency: Number(CONCURRENCY) });
worker.on('completed', () => {
  done += 1;
});
worker.on('error', () => undefined);
worker.waitUntilReady().then(() => process.send?.('consuming'));
process.on('message', () => process.send?.({ done }));
process.on('disconnect', () => process.exit(0));
