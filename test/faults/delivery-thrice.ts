import { putJobs } from './delivery/queue-of-stage';
import type { RedisServer } from './delivery/redis-server';
import { onStage, Stage } from './delivery/stage';
import { type Finding, type Row, type RowOptions, scaled } from './row';

const MESSAGES = 10_000;
const WORKERS = 2;
const PATIENCE_MS = 240_000;

/** Each job stands on the queue three times, two workers take them, and nobody crashes. */
export const deliveryThrice: Row = {
  name: 'delivery-thrice',
  target: 'each job queued three times, no crash: 0 lost, 0 twice',
  breaks: 'no lease: whoever asks gets the message',
  run: (options) => onStage(Stage.open('redis', { thinksMs: 20 }), (stage) => thrice(stage, options)),
};

async function thrice(stage: Stage, { scale, broken }: RowOptions): Promise<Finding> {
  const ids = await stage.write(scaled(MESSAGES, scale));
  await putJobs(stage.redis as RedisServer, ids, ['wake', 'sweep', 'again']);
  const since = performance.now();
  for (let n = 0; n < WORKERS; n++)
    await stage.startWorker({ taken: broken ? 'no-lease' : null, inHurry: scale < 1, mailConnections: 16 });
  const inTime = await stage.untilNothingWaits(PATIENCE_MS * Math.max(scale, 0.1));
  const { lost, twice } = stage.tally(ids);
  return {
    figure: `${lost} lost, ${twice} twice`,
    pass: inTime && lost === 0 && twice === 0,
    counts: {
      ...{ messages: ids.length, jobs: 3 * ids.length, workers: WORKERS, lost, twice },
      ...{ seconds: Math.round((performance.now() - since) / 1000), ambiguous: await stage.sum('ambiguous') },
    },
  };
}
