import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { startClock } from '@app/clocks';
import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { livingCard, Person } from '@app/people';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { myself, type Subject } from '../whose';
import { ErasureRequest, type ErasureTold } from './erasure-request.entity';
import { LeaveEverything } from './leave-everything';
import { dutiesOf } from './whats-under-way.query';

/**
 * Somebody wants to be erased. At once the places are given back and no group sees anything any more; the erasure itself
 * comes after some days, in which it can be taken back.
 */
@Injectable()
export class AskErasure {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly leaveEverything: LeaveEverything,
  ) {}

  /** @throws Refusal `not-allowed`, `hand-over-first`, `staff-first`, `erasure-under-way` */
  async mine(actor: Actor, now: Date): Promise<string> {
    const subject = myself(actor);
    return this.database.withActor(actor, async (tx) => {
      await this.check(tx, subject.accountId as string);
      return this.ask(tx, subject, null, now);
    });
  }

  /**
   * For somebody on paper, who told the centre.
   * @throws Refusal `not-allowed`, `person-unknown`, `card-merged`, `has-own-account`, `erasure-under-way`
   */
  async forPerson(personId: string, toldBy: ErasureTold, actor: Actor, now: Date): Promise<string> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const person = await livingCard(tx, personId);
      if (person.accountId) throw new Refusal('has-own-account');
      return this.ask(tx, { personId, accountId: null }, toldBy, now);
    });
  }

  private async check(tx: Tx, accountId: string): Promise<void> {
    const { represents, isStaff } = await dutiesOf(tx, accountId);
    if (isStaff) throw new Refusal('staff-first');
    if (represents > 0) throw new Refusal('hand-over-first');
  }

  private async ask(tx: Tx, subject: Subject, toldBy: ErasureTold | null, now: Date): Promise<string> {
    const { personId, accountId } = subject;
    const open = { takenBackAt: IsNull(), doneAt: IsNull() };
    const mine = personId ? { personId, ...open } : { accountId: accountId as string, ...open };
    if (await tx.manager.existsBy(ErasureRequest, mine)) throw new Refusal('erasure-under-way');
    const id = randomUUID();
    const dueAt = new Date(now.getTime() + WAITING_MS);
    const pausedBefore = personId ? await this.pause(tx, personId, now) : false;
    if (personId) await this.leaveEverything.run(tx, personId, tx.actor, now);
    const askedByAccount = tx.actor.kind === 'account' ? tx.actor.accountId : null;
    const request = {
      id,
      ...subject,
      because: 'asked' as const,
      askedByAccount,
      toldBy,
      askedAt: now,
      dueAt,
    };
    await tx.manager.insert(ErasureRequest, { ...request, pausedBefore });
    await startClock(tx, { wait: 'person-is-erased', subject: { kind: 'erasure', id }, since: now });
    await audit(tx, now, 'ask-erasure', subjectOf(subject), toldBy);
    const message = { event: 'erasure-asked', eventId: id, subjectId: id, now } as const;
    if (accountId) await this.outbox.add(tx, { ...message, recipientId: accountId });
    return id;
  }

  /** @returns whether the card was paused already */
  private async pause(tx: Tx, personId: string, now: Date): Promise<boolean> {
    const paused = await tx.manager.update(Person, { id: personId, pausedAt: IsNull() }, { pausedAt: now });
    return paused.affected === 0;
  }
}

const DAY_MS = 24 * 3600_000;
/** The clock of the wait `person-is-erased` rings then. */
export const WAITING_DAYS = 7;
const WAITING_MS = WAITING_DAYS * DAY_MS;

/** Whose row of the audit trail it is. */
export function subjectOf({ personId, accountId }: Subject) {
  return personId
    ? ({ kind: 'person', id: personId } as const)
    : ({ kind: 'account', id: accountId as string } as const);
}
