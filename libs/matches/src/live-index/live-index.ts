import { Config } from '@app/config';
import { PeopleFeed, type PeopleIndex, takeEngineRole } from '@app/engine';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { countActive } from './count-active.query';

/** So long an answer may be behind the database; an offer is checked again by SQL in its own transaction. */
const FRESH_MS = 1000;
/** Follows now and then even where nobody asks, so that little waits to be read. */
const FOLLOW_EVERY_MS = 15_000;
/** About 300 bytes each: a larger city is answered by SQL. */
const MOST_RESIDENTS = 2_000_000;

/**
 * All residents in this process's memory, loaded beside the start and kept true to the database; where it is not
 * there (yet, or by the setting), SQL gives the same answers.
 */
@Injectable()
export class LiveIndex implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(LiveIndex.name);
  private client: Client | null = null;
  private feed: PeopleFeed | null = null;
  private followedAt = 0;
  private running: Promise<void> = Promise.resolve();
  private queued: Promise<void> | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly config: Config) {}

  get isOn(): boolean {
    return this.config.index;
  }

  onApplicationBootstrap(): void {
    if (!this.isOn) return;
    void this.follow();
    this.timer = setInterval(() => void this.follow(), FOLLOW_EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    await this.forget();
  }

  /** The index, at most a second behind; `null` where SQL must answer. */
  async fresh(): Promise<PeopleIndex | null> {
    if (this.feed && performance.now() - this.followedAt > FRESH_MS) await this.follow();
    return this.feed?.index ?? null;
  }

  /** Loads, or takes in what changed, after whoever does so already. What goes wrong is logged and tried again later. */
  follow(): Promise<void> {
    this.queued ??= this.running.then(() => this.step()).catch((error: Error) => this.giveUp(error));
    this.running = this.queued;
    return this.queued;
  }

  private async step(): Promise<void> {
    this.queued = null;
    if (this.feed) await this.feed.follow();
    else await this.load();
    this.followedAt = performance.now();
  }

  private async load(): Promise<void> {
    const client = new Client({ connectionString: this.config.databaseUrl as string });
    this.client = client;
    client.on('error', (error) => void this.giveUp(error));
    await client.connect();
    await takeEngineRole(client);
    const residents = await countActive(client);
    if (residents <= MOST_RESIDENTS) this.feed = await PeopleFeed.load(client);
    else await this.stayOut(residents);
  }

  private async stayOut(residents: number): Promise<void> {
    clearInterval(this.timer);
    await this.giveUp(new Error(`${residents} residents are too many for this process; SQL answers`));
  }

  private async giveUp(error: Error): Promise<void> {
    this.logger.warn(`index: ${error.message}`);
    await this.forget();
  }

  private async forget(): Promise<void> {
    const { client } = this;
    this.client = null;
    this.feed = null;
    await client?.end().catch(() => {});
  }
}
