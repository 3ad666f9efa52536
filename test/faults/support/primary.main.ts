import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { join } from 'node:path';
import { WEB, WITH_BREAKS } from './web-process';

/**
 * Two web apps behind one port. On `replace` a third one is started, and the oldest told to end once that listens; says
 * `listening` when both are up, and after each replacement for how many milliseconds the old one took to end.
 */
const workers: Worker[] = [];

async function start(): Promise<void> {
  const worker = cluster.fork();
  const ended = once(worker, 'exit').then(() => {
    throw new Error('a web app ended before it listened');
  });
  await Promise.race([once(worker, 'listening'), ended]);
  ended.catch(() => undefined);
  workers.push(worker);
}

async function replace(): Promise<number> {
  await start();
  const oldest = workers.shift() as Worker;
  const since = performance.now();
  const ended = once(oldest, 'exit');
  oldest.process.kill('SIGTERM');
  await ended;
  return Math.round(performance.now() - since);
}

cluster.setupPrimary({ exec: join(__dirname, '../../..', WEB), execArgv: WITH_BREAKS });
process.on('message', () => {
  replace().then(
    (endedAfterMs) => process.send?.({ endedAfterMs }),
    () => process.exit(1),
  );
});
process.on('disconnect', () => process.exit(0));
Promise.all([start(), start()]).then(
  () => process.send?.('listening'),
  () => process.exit(1),
);
