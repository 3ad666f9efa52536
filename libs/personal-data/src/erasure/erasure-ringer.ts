import { type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { ErasePerson } from './erase-person';
import { ErasureRequest } from './erasure-request.entity';
import { TakeBackErasure } from './take-back-erasure';
import { hasBeenBack } from './whats-under-way.query';

/** Erasures that wait: a word the day before, then it is done. Whoever comes back after years of silence stays. */
@Injectable()
export class ErasureRinger implements Ringer {
  readonly waits = ['person-is-erased', 'inactive-person-answers'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly erasePerson: ErasePerson,
    private readonly takeBack: TakeBackErasure,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, { id, subjectId }: RunningClock, step: StepName, now: Date): Promise<void> {
    const request = await tx.manager.findOneBy(ErasureRequest, { id: subjectId });
    if (!request || request.doneAt || request.takenBackAt) throw new Refusal('already-answered');
    if (await this.isBack(tx, request)) return this.takeBack.run(tx, whoseOf(request), now);
    if (step === 'end') return this.end(tx, request, now);
    const message = { event: 'erasure-comes', eventId: id, subjectId, now } as const;
    if (request.accountId) await this.outbox.add(tx, { ...message, recipientId: request.accountId });
  }

  private async isBack(tx: Tx, { because, personId, accountId, askedAt }: ErasureRequest): Promise<boolean> {
    return because === 'inactive' && hasBeenBack(tx, personId, accountId, askedAt);
  }

  /** Who represents a group now, or works for the centre, stays: somebody who knows has to decide. */
  private async end(tx: Tx, request: ErasureRequest, now: Date): Promise<void> {
    if (!(await this.erasePerson.run(tx, request, now))) await this.takeBack.run(tx, whoseOf(request), now);
  }
}

function whoseOf({ personId, accountId }: ErasureRequest): { accountId: string } | { personId: string } {
  return personId ? { personId } : { accountId: accountId as string };
}
