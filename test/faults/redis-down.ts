import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { RedisServer } from './delivery/redis-server';
import { onStage, Stage } from './delivery/stage';
import type { Finding, Row, RowOptions } from './row';
import { aGroupBody, type Scene, startScene } from './support/scene';
import { Sender } from './support/sender';
import { startWeb } from './support/web-process';

const AWAY_S = [3, 20, 45];
const AWAY_SMALL_S = [2, 3];
const EVERY_MS = 100;
const CONSUMING_WITHIN_S = 5;
/** Who has not begun by then does not begin. */
const AT_MOST_S = 30;
const AT_MOST_IN_TESTS_S = 10;
const EVENT = 'group-received';

/** Redis is away while groups register; each request is accepted, and what was written goes out once it is back. */
export const redisDown: Row = {
  name: 'redis-down',
  target:
    'Redis away 3, 20, 45 s: every HTTP request accepted; consuming ≤ 5 s after its return; 0 lost, 0 twice',
  breaks: 'nobody sweeps the outbox',
  run: (options) => onStage(Stage.open('redis'), (stage) => onScene(stage, options)),
};

async function onScene(stage: Stage, options: RowOptions): Promise<Finding> {
  const more = { REDIS_URL: (stage.redis as RedisServer).url };
  const start = (url: string) => startWeb(url, null, more);
  const scene = await startScene(null, { database: stage.database, start });
  try {
    return await downAgainAndAgain(stage, scene, options);
  } finally {
    await scene.web.stop();
    await scene.admin.destroy();
  }
}

async function downAgainAndAgain(
  stage: Stage,
  scene: Scene,
  { scale, broken }: RowOptions,
): Promise<Finding> {
  await stage.startWorker({ taken: broken ? 'no-sweeper' : null, inHurry: scale < 1 });
  const visitor = await scene.visitor(await scene.newAccount());
  const people = new Registering(scene.townId, new Sender(scene.web.origin, visitor.cookies));
  people.start();
  const atMost = scale < 1 ? AT_MOST_IN_TESTS_S : AT_MOST_S;
  let [slowest, caughtUp] = [0, 0];
  for (const seconds of scale < 1 ? AWAY_SMALL_S : AWAY_S) {
    const back = await goAway(stage, seconds, atMost);
    slowest = Math.max(slowest, back.consuming);
    caughtUp = Math.max(caughtUp, back.caughtUp);
  }
  await people.stop();
  await stage.untilNothingWaits(scale < 1 ? 8000 : 60_000, EVENT);
  const ids = await stage.idsOf(EVENT);
  const { lost, twice } = stage.tally(ids);
  const { asked, refused } = people;
  return {
    figure: `${refused} of ${asked} requests refused, ${lost} lost, ${twice} twice, consuming ${slowest} s after its return, all of it sent after ${caughtUp} s`,
    pass: refused === 0 && lost === 0 && twice === 0 && ids.length === asked && slowest <= CONSUMING_WITHIN_S,
    counts: { asked, refused, messages: ids.length, lost, twice, slowest, caughtUp },
  };
}

interface Back {
  /** Seconds from Redis' return to the first mail of those that were written meanwhile. */
  readonly consuming: number;
  /** Seconds to the last of them. */
  readonly caughtUp: number;
}

async function goAway(stage: Stage, seconds: number, atMost: number): Promise<Back> {
  const redis = stage.redis as RedisServer;
  await redis.kill();
  const [{ at }] = await stage.admin.query('SELECT clock_timestamp() AS at');
  await wait(seconds * 1000);
  const rows: { id: string }[] = await stage.admin.query(WRITTEN, [EVENT, at]);
  await redis.start();
  const since = performance.now();
  const isSent = ({ id }: { id: string }) => stage.mail.acceptedTimes(id) > 0;
  const until = async (sent: () => boolean) => {
    while (!sent() && performance.now() - since < atMost * 1000) await wait(20);
    return Math.round((performance.now() - since) / 100) / 10;
  };
  const consuming = await until(() => rows.some(isSent));
  return { consuming, caughtUp: await until(() => rows.every(isSent)) };
}

const WRITTEN = `SELECT id FROM outbox WHERE event = $1 AND sent_at IS NULL AND failed_at IS NULL AND created_at > $2`;

/** Registers one group after the other. */
class Registering {
  asked = 0;
  refused = 0;
  private running = true;
  private lane: Promise<void>;

  constructor(
    private readonly townId: string,
    private readonly sender: Sender,
  ) {}

  start(): void {
    this.lane = this.register();
  }

  async stop(): Promise<void> {
    this.running = false;
    await this.lane;
  }

  private async register(): Promise<void> {
    while (this.running) {
      const post = { path: '/api/v1/groups', key: randomUUID(), body: aGroupBody(this.townId) };
      const { status } = await this.sender.send(post, 'whole');
      this.asked += 1;
      if (status !== 201) this.refused += 1;
      await wait(EVERY_MS);
    }
  }
}
