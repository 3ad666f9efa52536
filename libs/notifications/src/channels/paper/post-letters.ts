import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { markCarriedOut } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from '../by-hand/by-hand.query';
import { staffArea } from '../by-hand/staff-area';
import { PaperLetter } from './paper-letter.entity';

/** The coordinator has put letters into the post. */
@Injectable()
export class PostLetters {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
  ) {}

  /** @throws Refusal `not-allowed`, `message-unknown`, `already-answered` (posted before) */
  async one(outboxId: string, actor: Actor, now: Date): Promise<void> {
    const area = staffArea(actor);
    await this.database.withActor(actor, async (tx) => {
      await this.rows.one(tx, outboxId, area);
      if ((await this.post(tx, [outboxId], now)) === 0) throw new Refusal('already-answered');
    });
  }

  /**
   * All that waited at that time: those of the same print run.
   * @returns how many
   */
  async all(printedAt: Date, actor: Actor, now: Date): Promise<number> {
    const area = staffArea(actor);
    return this.database.withActor(actor, async (tx) => {
      const waiting = await this.rows.waiting(tx, 'paper', area, now);
      const printed = waiting.filter(({ readyAt, address }) => readyAt <= printedAt && address !== '');
      return this.post(
        tx,
        printed.map(({ outboxId }) => outboxId),
        now,
      );
    });
  }

  private async post(tx: Tx, ids: readonly string[], now: Date): Promise<number> {
    const posted = await markCarriedOut(tx, ids, now);
    const postedBy = tx.actor.kind === 'account' ? tx.actor.accountId : '';
    for (const outboxId of posted) {
      await tx.manager.insert(PaperLetter, { outboxId, postedAt: now, postedBy });
      await settleClocks(tx, outboxId, now, ['message-by-hand']);
      await audit(tx, now, 'post-letter', { kind: 'message', id: outboxId });
    }
    return posted.length;
  }
}
