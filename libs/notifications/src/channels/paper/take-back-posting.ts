import { audit } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { unmarkCarriedOut } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from '../by-hand/by-hand.query';
import { staffArea } from '../by-hand/staff-area';
import { PaperLetter } from './paper-letter.entity';

const MAY_BE_UNDONE_MS = 600_000;

/** A slip: the letters were not posted after all. They wait again. */
@Injectable()
export class TakeBackPosting {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
  ) {}

  /**
   * @param whole with all that were marked together with it
   * @returns how many wait again
   * @throws Refusal `not-allowed`, `message-unknown`, `not-posted`, `undo-too-late` after ten minutes
   */
  async run(outboxId: string, whole: boolean, actor: Actor, now: Date): Promise<number> {
    const area = staffArea(actor);
    return this.database.withActor(actor, async (tx) => {
      await this.rows.one(tx, outboxId, area);
      const letter = await tx.manager.findOneBy(PaperLetter, { outboxId });
      if (!letter || letter.returnedAt) throw new Refusal('not-posted');
      if (now.getTime() - letter.postedAt.getTime() > MAY_BE_UNDONE_MS) throw new Refusal('undo-too-late');
      const { postedAt, postedBy } = letter;
      const letters = whole ? await tx.manager.findBy(PaperLetter, { postedAt, postedBy }) : [letter];
      for (const each of letters) await this.undo(tx, each.outboxId, now);
      return letters.length;
    });
  }

  private async undo(tx: Tx, outboxId: string, now: Date): Promise<void> {
    await tx.manager.delete(PaperLetter, { outboxId });
    await unmarkCarriedOut(tx, [outboxId]);
    await startClock(tx, { wait: 'message-by-hand', subject: { kind: 'message', id: outboxId }, since: now });
    await audit(tx, now, 'take-back-posting', { kind: 'message', id: outboxId });
  }
}
