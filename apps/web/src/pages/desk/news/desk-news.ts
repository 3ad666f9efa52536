import { StillSignedIn } from '@app/access';
import { type Actor, Database, notWaitedFor, Refusal } from '@app/database';
import { DeskQuery } from '@app/matches';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { caseKey } from './case-key';

export interface Listener {
  readonly accountId: string;
  readonly deviceId: string;
  readonly actor: Actor;
  readonly areaId: string | null;
  /** @param cases keys of all that waits */
  tell(cases: readonly string[]): void;
  /** A word that says nothing, so that nobody between takes the line for dead. */
  stayAwake(): void;
  end(): void;
}

const LOOK_EVERY_MS = 4000;
/** Looks between two words that say nothing. */
const AWAKE_EVERY = 5;
/** A browser has six connections to one host; pages must still come through. */
const MOST_OF_AN_ACCOUNT = 4;

/**
 * Tells open desks what waits, a few seconds late. Like the index of residents it follows the database by looking: one
 * look for each area and process, however many listen, and none while nobody does.
 */
@Injectable()
export class DeskNews implements OnModuleDestroy {
  private readonly logger = new Logger(DeskNews.name);
  private readonly listeners = new Map<Listener, string | null>();
  private timer: NodeJS.Timeout | undefined;
  private looks = 0;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly desk: DeskQuery,
    private readonly stillSignedIn: StillSignedIn,
  ) {}

  onModuleDestroy(): void {
    for (const listener of [...this.listeners.keys()]) this.end(listener);
  }

  /**
   * @returns what to call when the listener has gone
   * @throws Refusal `too-many-requests`
   */
  listen(listener: Listener): () => void {
    const own = [...this.listeners.keys()].filter(({ accountId }) => accountId === listener.accountId);
    if (own.length >= MOST_OF_AN_ACCOUNT) throw new Refusal('too-many-requests', { retryAfter: 60 });
    this.listeners.set(listener, null);
    // Whoever opened the first page does not wait for what is looked up from then on.
    this.timer ??= notWaitedFor(() => setInterval(() => void this.look(), LOOK_EVERY_MS).unref());
    void this.look();
    return () => this.forget(listener);
  }

  private look(): Promise<void> {
    this.looking ??= this.lookOnce()
      .catch((error: Error) => this.logger.warn(`news of the desk: ${error.message}`))
      .finally(() => {
        this.looking = null;
      });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    this.looks += 1;
    await this.endWhoLeft();
    const areas = new Set([...this.listeners.keys()].map(({ areaId }) => areaId));
    for (const areaId of areas) await this.tellArea(areaId);
    if (this.looks % AWAKE_EVERY === 0) for (const each of this.listeners.keys()) each.stayAwake();
  }

  private async endWhoLeft(): Promise<void> {
    for (const listener of [...this.listeners.keys()]) {
      const device = await this.stillSignedIn.run(listener.deviceId, new Date());
      if (!device?.staff || device.staff.areaId !== listener.areaId) this.end(listener);
    }
  }

  private async tellArea(areaId: string | null): Promise<void> {
    const here = [...this.listeners.keys()].filter((each) => each.areaId === areaId);
    const [first] = here;
    if (!first) return;
    const rows = await this.database.withActor(first.actor, (tx) => this.desk.run(tx, areaId));
    const cases = rows.map(caseKey);
    const heard = cases.join(' ');
    for (const listener of here) {
      if (!this.listeners.has(listener) || this.listeners.get(listener) === heard) continue;
      this.listeners.set(listener, heard);
      listener.tell(cases);
    }
  }

  private end(listener: Listener): void {
    this.forget(listener);
    listener.end();
  }

  private forget(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
