import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { LineLink } from './line-link.entity';

/** Forgets who somebody is on LINE; what waits for LINE goes by mail. */
@Injectable()
export class UnlinkLine {
  constructor(private readonly database: Database) {}

  /** Done twice is done once. @throws Refusal `not-allowed` */
  async run(actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account') throw new Refusal('not-allowed');
    const { accountId } = actor;
    await this.database.withActor(actor, async (tx) => {
      const gone = await tx.manager.delete(LineLink, { accountId });
      if (gone.affected) await audit(tx, now, 'unlink-line', { kind: 'account', id: accountId });
    });
  }
}
