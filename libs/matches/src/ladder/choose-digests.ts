import { DueClocksQuery } from '@app/clocks';
import { Database, system, type Tx } from '@app/database';
import { openingsForPerson } from '@app/engine';
import { addDays, dayAt, type Exposure } from '@app/matching';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { exposuresAt } from '../asking/exposures.query';
import { addExposures } from '../asking/list-shown.statement';
import { exposureOfRank } from '../asking/rank-exposure';
import { PeopleToMatchQuery } from '../people-to-match.query';
import { anythingNew, type DueDigest, dueDigests, newToPerson } from './digest.query';
import { keepDigest } from './digest.statement';
import { type DigestPeriod, digestPeriods } from './digest-period';

const LADDER = system('ladder');
const MOST_OPENINGS = 5;
/** New openings are looked for among so many of the best. */
const BEST = 200;
const A_BATCH = 100;
const DAY_MS = 86_400_000;

/**
 * Chooses for each resident the new openings that fit best, five at most, and writes them one message; nothing where
 * nothing fits. In small transactions, so that thirty thousand on one Monday hold nobody up; what is chosen is chosen once.
 */
@Injectable()
export class ChooseDigests {
  constructor(
    private readonly database: Database,
    private readonly clocks: DueClocksQuery,
    private readonly people: PeopleToMatchQuery,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param at the time to go by; the database's own where it is not said
   * @param most residents in one call; the next call goes on
   * @returns how many messages were written
   */
  async run(at?: Date, most = 500): Promise<number> {
    const now = at ?? (await this.database.withActor(LADDER, (tx) => this.clocks.now(tx)));
    let written = 0;
    for (const period of digestPeriods(now)) written += await this.ofPeriod(period, most, now);
    return written;
  }

  private async ofPeriod(period: DigestPeriod, most: number, now: Date): Promise<number> {
    if (!(await this.database.withActor(LADDER, (tx) => anythingNew(tx, period.since, now)))) return 0;
    let written = 0;
    for (let done = 0; done < most; done += A_BATCH) {
      const batch = await this.batch(period, Math.min(A_BATCH, most - done), now);
      written += batch.written;
      if (batch.seen < A_BATCH) break;
    }
    return written;
  }

  /** What earlier batches of the day showed counts: the last in line hear of other openings than the first. */
  private async batch(
    period: DigestPeriod,
    limit: number,
    now: Date,
  ): Promise<{ seen: number; written: number }> {
    return this.database.withActor(LADDER, async (tx) => {
      const due = await dueDigests(tx, period.rhythm, period.period, limit);
      const exposures = await exposuresAt(tx, new Date(now.getTime() + DAY_MS));
      let written = 0;
      const shown = new Map<string, number>();
      for (const each of due) {
        const openingIds = await this.choose(tx, each, period, exposures, now);
        for (const [at, id] of openingIds.entries())
          shown.set(id, (shown.get(id) ?? 0) + exposureOfRank(at + 1));
        if (await this.write(tx, each, period, openingIds, now)) written++;
      }
      await addExposures(tx, dayAt(now.getTime()), [...shown.keys()], [...shown.values()]);
      return { seen: due.length, written };
    });
  }

  private async choose(
    tx: Tx,
    { personId }: DueDigest,
    { since }: DigestPeriod,
    exposures: Exposure,
    now: Date,
  ): Promise<string[]> {
    const found = await this.people.one(tx, personId);
    if (!found) return [];
    const { candidates } = await openingsForPerson(tx, found.person, now, BEST, exposures);
    const ids = candidates.map(({ openingId }) => openingId);
    const fresh = await newToPerson(tx, personId, ids, since);
    return ids.filter((id) => fresh.has(id)).slice(0, MOST_OPENINGS);
  }

  /** An empty one is kept, too: it says that this resident's turn is over. */
  private async write(
    tx: Tx,
    { personId, accountId }: DueDigest,
    { period, rhythm }: DigestPeriod,
    openingIds: readonly string[],
    now: Date,
  ): Promise<boolean> {
    const id = await keepDigest(tx, { personId, period, openingIds }, now);
    if (!id || openingIds.length === 0) return false;
    const usefulUntil = new Date(`${addDays(period, rhythm === 'weekly' ? 5 : 1)}T09:00:00+09:00`);
    await this.outbox.add(tx, {
      event: 'digest',
      eventId: id,
      subjectId: id,
      recipientId: accountId,
      now,
      usefulUntil,
    });
    return true;
  }
}
