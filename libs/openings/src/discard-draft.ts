import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import { OpeningEdition } from './editions/opening-edition.entity';
import { Opening } from './opening.entity';
import { Session } from './session.entity';
import { ourOpening } from './sessions/our-session.query';

/** Throws a draft away, or one that was sent back: nobody but its group has ever seen it. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly database: Database) {}

  /**
   * @returns the group's id
   * @throws Refusal `opening-unknown`, `not-your-group`, `opening-is-public`, `already-submitted` while the centre reads it
   */
  async run(openingId: string, actor: Actor, now: Date): Promise<string> {
    return this.database.withActor(actor, async (tx) => {
      const { groupId, publishedAt, submittedAt, returnedAt } = await ourOpening(tx, openingId, actor);
      if (publishedAt) throw new Refusal('opening-is-public');
      if (submittedAt && !returnedAt) throw new Refusal('already-submitted');
      await settleClocks(tx, openingId, now);
      await tx.manager.delete(OpeningEdition, { openingId });
      await tx.manager.delete(Session, { openingId });
      await tx.manager.delete(Opening, { id: openingId });
      await audit(tx, now, 'discard-draft', { kind: 'opening', id: openingId });
      return groupId;
    });
  }
}
