import { setTimeout as wait } from 'node:timers/promises';
import type { RedisServer } from './delivery/redis-server';
import { onStage, Stage } from './delivery/stage';
import { type Finding, type Row, type RowOptions, scaled } from './row';
import { between, chance } from './support/chance';
import type { WorkerProcess } from './support/worker-process';

const MESSAGES = 10_000;
const KILLS = 50;
const REDIS_KILLS = 5;
const REFUSED = 0.3;
/** A mail that is refused so often is taken the next time: whoever refuses for ever is another row. */
const REFUSED_AT_MOST = 5;
/** At a small size nobody waits for the later tries. */
const REFUSED_AT_MOST_SMALL = 2;
const LINES = 20;
/** One that was killed has its successor within seconds; the others send on meanwhile. */
const WORKERS = 3;
const IN_FLIGHT = 16;
const THINKS_MS = 400;
/** Until the mail server has seen the lines of a worker that was killed end. */
const LINES_END_MS = 200;
const TWICE_AT_MOST = 25;
const WITHIN_S = 300;
/** A job that a killed worker held, the sweep among them, is seen to be left lying after a minute. */
const PATIENCE_SMALL_MS = 100_000;

/** Three workers send; one after the other is killed while at least 16 of its sends are under way, and another started. */
export const deliveryCrash: Row = {
  name: 'delivery-crash',
  target:
    '10,000 mails, worker killed 50 times with ≥ 16 sends in flight, Redis 5 times, 30 % refused: 0 lost, ≤ 25 twice, ≤ 300 s',
  breaks: 'a message is marked as sent when it is taken',
  run: (options) =>
    onStage(Stage.open('redis', mailOf(options)), (stage) => new Crashes(stage, options).run()),
};

/** The wait before the recipient is accepted keeps sends in flight; what is decided in a moment is whether the mail is taken. */
function mailOf({ seed, scale }: RowOptions) {
  const atMost = scale < 1 ? REFUSED_AT_MOST_SMALL : REFUSED_AT_MOST;
  const next = chance(seed);
  const refuses = (_: string, times: number) => (times <= atMost && next() < REFUSED ? 451 : null);
  return { thinksMs: THINKS_MS, refuses };
}

class Crashes {
  private readonly next: () => number;
  /** Those that send, the oldest first. */
  private readonly workers: WorkerProcess[] = [];
  private readonly starting = new Set<Promise<void>>();
  private fewestInFlight = Number.POSITIVE_INFINITY;
  private kills = 0;
  /** With those that cut off too few sends to count. */
  private allKills = 0;
  private redisKills = 0;
  private readonly messages: number;

  constructor(
    private readonly stage: Stage,
    private readonly options: RowOptions,
  ) {
    this.next = chance(options.seed + 1);
    this.messages = scaled(MESSAGES, options.scale, 300);
  }

  async run(): Promise<Finding> {
    const ids = await this.stage.write(this.messages);
    const since = performance.now();
    for (let n = 0; n < WORKERS; n++) this.startWorker();
    await this.killAgainAndAgain();
    await Promise.all(this.starting);
    await this.stage.untilNothingWaits(this.options.scale < 1 ? PATIENCE_SMALL_MS : 2 * WITHIN_S * 1000);
    const seconds = Math.round((performance.now() - since) / 1000);
    return this.finding(ids, seconds);
  }

  private async finding(ids: readonly string[], seconds: number): Promise<Finding> {
    const { lost, twice } = this.stage.tally(ids);
    const ambiguous = await this.stage.sum('ambiguous');
    const isSmall = this.options.scale < 1;
    const isWhole = isSmall || (seconds <= WITHIN_S && this.kills === KILLS);
    return {
      figure: `${lost} lost, ${twice} twice (${ambiguous} counted as ambiguous), ${seconds} s, ≥ ${this.fewestInFlight} in flight`,
      pass: lost === 0 && twice <= TWICE_AT_MOST && twice <= ambiguous && isWhole,
      counts: {
        ...{
          messages: ids.length,
          kills: this.kills,
          allKills: this.allKills,
          redisKills: this.redisKills,
          lost,
          twice,
          ambiguous,
        },
        ...{ refusals: this.stage.mail.refused, seconds, fewestInFlight: this.fewestInFlight },
      },
    };
  }

  private async killAgainAndAgain(): Promise<void> {
    const kills = scaled(KILLS, this.options.scale, 2);
    const redisEvery = Math.ceil(kills / scaled(REDIS_KILLS, this.options.scale, 1));
    while (this.kills < kills && (await this.untilManyInFlight())) {
      if ((await this.killOne()) && this.kills % redisEvery === 0) await this.killRedis();
    }
  }

  /** Two at least are at work, and many sends of the oldest seem to be under way. @returns false when too few are left */
  private async untilManyInFlight(): Promise<boolean> {
    await wait(between(50, 400, this.next));
    for (let tries = 0; tries < 1200; tries++) {
      if (this.workers.length >= 2 && this.ofTheOldest() >= IN_FLIGHT) return true;
      if (this.isNothingLeft()) return false;
      await wait(25);
    }
    return false;
  }

  /** About how many sends of the oldest are under way: the others have no more lines than these. */
  private ofTheOldest(): number {
    return this.stage.mail.inFlight - (this.workers.length - 1) * LINES;
  }

  private isNothingLeft(): boolean {
    return this.messages - this.stage.mail.accepted < WORKERS * LINES;
  }

  /** @returns whether as many sends as asked for were cut off: only such a one counts */
  private async killOne(): Promise<boolean> {
    const before = this.stage.mail.cutOff;
    await this.workers.shift()?.end('SIGKILL');
    this.allKills += 1;
    this.startWorker();
    await wait(LINES_END_MS);
    const cutOff = this.stage.mail.cutOff - before;
    if (cutOff < IN_FLIGHT) return false;
    this.fewestInFlight = Math.min(this.fewestInFlight, cutOff);
    this.kills += 1;
    return true;
  }

  private async killRedis(): Promise<void> {
    const redis = this.stage.redis as RedisServer;
    await Promise.all(this.starting);
    this.redisKills += 1;
    await redis.kill();
    await wait(between(100, 1000, this.next));
    await redis.start();
  }

  private startWorker(): void {
    const { broken, scale } = this.options;
    const taken = broken ? 'marked-before-sent' : null;
    const started = this.stage
      .startWorker({ taken, inHurry: scale < 1, mailConnections: LINES })
      .then((worker) => void this.workers.push(worker))
      .finally(() => this.starting.delete(started));
    this.starting.add(started);
  }
}
