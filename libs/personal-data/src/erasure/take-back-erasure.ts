import { audit } from '@app/access';
import { settleClocks } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { livingCard, Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { myself } from '../whose';
import { subjectOf } from './ask-erasure';
import { ErasureRequest } from './erasure-request.entity';

/** Somebody stays after all. Places that were given back stay with whoever has them now. */
@Injectable()
export class TakeBackErasure {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not-allowed`, `erasure-not-under-way` */
  async mine(actor: Actor, now: Date): Promise<void> {
    const { accountId } = myself(actor);
    await this.database.withActor(actor, (tx) => this.run(tx, { accountId: accountId as string }, now));
  }

  /** @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `erasure-not-under-way` */
  async forPerson(personId: string, actor: Actor, now: Date): Promise<void> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    await this.database.withActor(actor, async (tx) => {
      await livingCard(tx, personId);
      await this.run(tx, { personId }, now);
    });
  }

  /** Inside a transaction that is under way. @throws Refusal `erasure-not-under-way` */
  async run(tx: Tx, whose: { accountId: string } | { personId: string }, now: Date): Promise<void> {
    const open = { takenBackAt: IsNull(), doneAt: IsNull() };
    const request = await tx.manager.findOneBy(ErasureRequest, { ...whose, ...open });
    if (!request) throw new Refusal('erasure-not-under-way');
    const { id, personId, accountId, pausedBefore } = request;
    const taken = await tx.manager.update(ErasureRequest, { id, ...open }, { takenBackAt: now });
    if (taken.affected !== 1) throw new Refusal('erasure-not-under-way');
    if (personId && !pausedBefore) await tx.manager.update(Person, { id: personId }, { pausedAt: null });
    await settleClocks(tx, id, now);
    await audit(tx, now, 'take-back-erasure', subjectOf({ personId, accountId }));
  }
}
