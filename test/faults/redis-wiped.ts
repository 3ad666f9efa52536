import { setTimeout as wait } from 'node:timers/promises';
import { putJobs } from './delivery/queue-of-stage';
import type { RedisServer } from './delivery/redis-server';
import { onStage, Stage } from './delivery/stage';
import { type Finding, type Row, type RowOptions, scaled } from './row';

const PENDING = 5000;
const WITHIN_S = 60;

/** Redis forgets everything while 5,000 messages wait in its queue and a worker is at them. */
export const redisWiped: Row = {
  name: 'redis-wiped',
  target: 'FLUSHALL with 5,000 pending: 0 lost, all on their way in ≤ 60 s',
  breaks: 'nobody sweeps the outbox',
  run: (options) => onStage(Stage.open('redis', { thinksMs: 50 }), (stage) => wipe(stage, options)),
};

async function wipe(stage: Stage, { scale, broken }: RowOptions): Promise<Finding> {
  const ids = await stage.write(scaled(PENDING, scale, 200));
  const redis = stage.redis as RedisServer;
  await putJobs(redis, ids, ['wake']);
  const taken = broken ? 'no-sweeper' : null;
  const starting = stage.startWorker({ taken, inHurry: scale < 1, mailConnections: 20 });
  while (stage.mail.accepted < ids.length / 100) await wait(10);
  const pending = ids.length - stage.mail.accepted;
  await redis.wipe();
  const since = performance.now();
  await starting;
  await stage.untilNothingWaits((scale < 1 ? 15 : 3 * WITHIN_S) * 1000);
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  const { lost, twice } = stage.tally(ids);
  return {
    figure: `${lost} lost, ${twice} twice, all sent ${seconds} s after`,
    pass: lost === 0 && twice === 0 && seconds <= WITHIN_S,
    counts: { messages: ids.length, pending, lost, twice, seconds },
  };
}
