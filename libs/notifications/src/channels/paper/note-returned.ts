import { audit } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { endByHand, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from '../by-hand/by-hand.query';
import type { ByHandRow } from '../by-hand/by-hand-row';
import { staffArea } from '../by-hand/staff-area';
import { PaperLetter } from './paper-letter.entity';

/** The post brought a letter back. What it said is told by telephone, where there is a number and it still matters. */
@Injectable()
export class NoteReturned {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns whether a call takes its place
   * @throws Refusal `not-allowed`, `message-unknown`, `not-posted`
   */
  async run(outboxId: string, actor: Actor, now: Date): Promise<boolean> {
    const area = staffArea(actor);
    return this.database.withActor(actor, async (tx) => {
      const row = await this.rows.one(tx, outboxId, area);
      if (!row.sentAt || !(await endByHand(tx, outboxId, 'letter-returned', now)))
        throw new Refusal('not-posted');
      await tx.manager.update(PaperLetter, { outboxId }, { returnedAt: now });
      await audit(tx, now, 'letter-returned', { kind: 'message', id: outboxId });
      if (!row.phone || !(await this.rows.stands(tx, outboxId, now))) return false;
      await this.callInstead(tx, row, now);
      return true;
    });
  }

  private async callInstead(tx: Tx, row: ByHandRow, now: Date): Promise<void> {
    const { event, eventId, subjectId, personId, usefulUntil } = row;
    const message = { event, eventId, subjectId, recipientId: personId, now };
    const id = await this.outbox.addByHand(tx, { ...message, ...(usefulUntil && { usefulUntil }) }, 'phone');
    if (id) await startClock(tx, { wait: 'message-by-hand', subject: { kind: 'message', id }, since: now });
  }
}
