import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { markTold } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { staffArea } from '../channels/by-hand/staff-area';
import { UndeliveredQuery } from './undelivered.query';

/** Puts on record that somebody was told by telephone, by letter or in person what could not be delivered. */
@Injectable()
export class TellOtherwise {
  constructor(
    private readonly database: Database,
    private readonly undelivered: UndeliveredQuery,
  ) {}

  /** @throws Refusal `message-unknown`, `already-answered`, `not-allowed` */
  async run(id: string, actor: Actor, now: Date): Promise<void> {
    const area = staffArea(actor);
    const by = actor.kind === 'account' ? actor.accountId : null;
    await this.database.withActor(actor, async (tx) => {
      await this.undelivered.one(tx, id, area);
      if (!(await markTold(tx, id, by, now))) throw new Refusal('already-answered');
      await settleClocks(tx, id, now);
      await audit(tx, now, 'message-told-otherwise', { kind: 'message', id });
    });
  }
}
