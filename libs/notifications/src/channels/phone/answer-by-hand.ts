import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { markCarriedOut } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ByHandQuery } from '../by-hand/by-hand.query';
import type { ByHandRow } from '../by-hand/by-hand-row';
import { questionOf } from '../by-hand/question';
import { staffArea } from '../by-hand/staff-area';
import { CallTry } from './call-try.entity';
import type { Heard } from './heard';
import { TakeAnswer } from './take-answer';

/** A coordinator notes what came of a call, or of the slip of a letter; an answer counts as the resident's own. */
@Injectable()
export class AnswerByHand {
  constructor(
    private readonly database: Database,
    private readonly rows: ByHandQuery,
    private readonly takeAnswer: TakeAnswer,
  ) {}

  /** @throws Refusal `not-allowed`, `message-unknown`, `nothing-asked` (an answer where nothing is asked), and those of the actions behind it */
  async run(outboxId: string, heard: Heard, actor: Actor, now: Date): Promise<void> {
    const area = staffArea(actor);
    await this.database.withActor(actor, async (tx) => {
      const row = await this.rows.one(tx, outboxId, area);
      await this.note(tx, row, heard, now);
      if (isDone(row, heard)) await this.close(tx, row, now);
      if (heard.outcome === 'not-reached' || heard.outcome === 'told') return;
      await this.takeAnswer.run(row, heard, actor, now);
    });
  }

  private async note(
    tx: Tx,
    { outboxId, personId }: ByHandRow,
    { outcome }: Heard,
    now: Date,
  ): Promise<void> {
    const triedBy = tx.actor.kind === 'account' ? tx.actor.accountId : '';
    await tx.manager.insert(CallTry, { outboxId, triedAt: now, triedBy, outcome });
    await audit(tx, now, 'answer-by-hand', { kind: 'person', id: personId }, outcome);
  }

  private async close(tx: Tx, { outboxId, channel }: ByHandRow, now: Date): Promise<void> {
    const done = await markCarriedOut(tx, [outboxId], now);
    // The slip of a letter comes after it was posted.
    if (done.length === 0 && channel === 'phone') throw new Refusal('already-answered');
    await settleClocks(tx, outboxId, now, ['message-by-hand']);
  }
}

/** Nobody reached: the call waits on. Who thinks about an offered place is called again. */
function isDone({ event }: ByHandRow, { outcome }: Heard): boolean {
  if (outcome === 'not-reached') return false;
  return outcome !== 'later' || questionOf(event) === 'invitation';
}
