import { audit } from '@app/access';
import { settleClocks, startClock } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { ourOpening } from '@app/openings';
import { Injectable } from '@nestjs/common';

/** The group says that an opening still looks for people; it is asked again in 30 days. */
@Injectable()
export class ConfirmStillOpen {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `opening-unknown`, `not-your-group`, `opening-over` */
  async run(openingId: string, actor: Actor, now: Date): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const { closedAt } = await ourOpening(tx, openingId, actor);
      if (closedAt) throw new Refusal('opening-over');
      await audit(tx, now, 'confirm-still-open', { kind: 'opening', id: openingId });
      await settleClocks(tx, openingId, now, ['opening-still-open']);
      const subject = { kind: 'opening', id: openingId } as const;
      await startClock(tx, { wait: 'opening-still-open', subject, since: now });
    });
  }
}
