import { audit } from '@app/access';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Opening } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { mustBeRegistered } from '../introductions/registered.query';
import { coordinatorOf } from './coordinator';
import { isFilled } from './due-ladders.query';
import { Ladder } from './ladder.entities';

/** A coordinator lets the service ask residents for an opening by itself, from the next minute on; or again. */
@Injectable()
export class StartLadder {
  constructor(private readonly database: Database) {}

  /**
   * One that runs goes on; only its urgency may change.
   * @throws Refusal `not-allowed`, `opening-unknown`, `opening-not-open`, `opening-is-full`, `registration-lapsed`
   */
  async run(openingId: string, urgent: boolean, actor: Actor, now: Date): Promise<void> {
    const startedBy = coordinatorOf(actor);
    await this.database.withActor(actor, async (tx) => {
      await mayAskFor(tx, openingId, now);
      const begun = {
        state: 'running',
        stateSince: now,
        urgent,
        startedBy,
        startedAt: now,
        nextWaveAt: now,
      } as const;
      const before = await tx.manager.findOneBy(Ladder, { openingId });
      if (!before) await tx.manager.insert(Ladder, { openingId, ...begun });
      else if (before.state !== 'running') await tx.manager.update(Ladder, { openingId }, begun);
      else if (before.urgent === urgent) return;
      else await tx.manager.update(Ladder, { openingId }, { urgent, nextWaveAt: now });
      await audit(tx, now, 'start-ladder', { kind: 'opening', id: openingId }, urgent ? 'urgent' : null);
    });
  }
}

async function mayAskFor(tx: Tx, openingId: string, now: Date): Promise<void> {
  const opening = await tx.manager.findOne(Opening, {
    where: { id: openingId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!opening) throw new Refusal('opening-unknown');
  await mustBeRegistered(tx, opening.groupId);
  const filled = await isFilled(tx, openingId, now);
  const isOpen = opening.publishedAt !== null && opening.publishedAt <= now && opening.closedAt === null;
  if (!isOpen || filled === null) throw new Refusal('opening-not-open');
  if (filled) throw new Refusal('opening-is-full');
}
