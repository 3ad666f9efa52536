import { DueClocksQuery } from '@app/clocks';
import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CallWaiting } from './call-waiting';
import { OfferPlace } from './offer-place';
import { nextInTurn, sessionsToOffer, toTellOnLastDay } from './waiting-line.query';

const CLOCK = system('clock');

/**
 * Offers free places to those who wait, in turn: by how long they have waited. A party that does not fit, or somebody
 * who holds an overlapping place, is passed over and keeps the turn. What it does follows from how things stand alone,
 * so it may run at any time, in several workers, and after a stop.
 */
@Injectable()
export class OfferPlaces {
  /** Sessions to look at, each with the time to go by. */
  private readonly toLookAt = new Map<string, Date>();
  private round: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly offerPlace: OfferPlace,
    private readonly callWaiting: CallWaiting,
  ) {}

  /**
   * Every session in which somebody who waits could have a place.
   * @param at the time to go by; the database's own where it is not said
   */
  async run(at?: Date): Promise<void> {
    await this.among(null, at);
  }

  /**
   * Offers what came free in these sessions as soon as it is committed: a person is locked before any session. What many
   * ask for at once is looked at once.
   */
  soon(tx: Tx, sessionIds: readonly string[], now: Date): void {
    if (sessionIds.length === 0) return;
    tx.afterCommit(() => {
      for (const id of sessionIds) this.toLookAt.set(id, now);
      this.round ??= this.goRound().finally(() => {
        this.round = null;
      });
      return this.round;
    });
  }

  private async goRound(): Promise<void> {
    while (this.toLookAt.size > 0) {
      const sessionIds = [...this.toLookAt.keys()];
      const times = [...this.toLookAt.values()].map((time) => time.getTime());
      this.toLookAt.clear();
      await this.among(sessionIds, new Date(Math.max(...times)));
    }
  }

  private async among(sessionIds: readonly string[] | null, at?: Date): Promise<void> {
    const { now, sessions } = await this.database.withActor(CLOCK, async (tx) => {
      const time = at ?? (await this.clocks.now(tx));
      return { now: time, sessions: await sessionsToOffer(tx, time, sessionIds) };
    });
    for (const sessionId of sessions) {
      await this.inTurn(sessionId, now);
      await this.onLastDay(sessionId, now);
    }
  }

  private async inTurn(sessionId: string, now: Date): Promise<void> {
    const asked: string[] = [];
    for (;;) {
      const next = await this.database.withActor(CLOCK, (tx) => nextInTurn(tx, sessionId, asked, now));
      if (!next) return;
      await this.offerPlace.run(next.matchId, now);
      asked.push(next.matchId);
    }
  }

  private async onLastDay(sessionId: string, now: Date): Promise<void> {
    const told = await this.database.withActor(CLOCK, (tx) => toTellOnLastDay(tx, sessionId, now));
    for (const { matchId } of told) await this.callWaiting.run(matchId, now);
  }
}
