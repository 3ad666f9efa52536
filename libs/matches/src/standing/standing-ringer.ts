import { type NewClock, type Ringer, Ringers, type RunningClock, type StepName } from '@app/clocks';
import type { Tx } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { type EventName, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { CloseOpening } from '../places/close-opening';
import { LapseGroup } from './lapse-group';
import { groupOfLiveOpening, groupsToRenew, openingsToAsk } from './standing.query';

const RENEWAL: Partial<Record<StepName, EventName>> = {
  remind: 'group-to-renew',
  'remind-again': 'group-to-renew-soon',
};

/** Groups are asked every year whether they go on, openings every month whether they are still open. */
@Injectable()
export class StandingRinger implements Ringer {
  readonly waits = ['group-renews', 'opening-still-open'] as const;

  constructor(
    ringers: Ringers,
    private readonly outbox: Outbox,
    private readonly members: GroupMembersQuery,
    private readonly lapseGroup: LapseGroup,
    private readonly closeOpening: CloseOpening,
  ) {
    ringers.register(this);
  }

  async ring(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<void> {
    if (clock.wait === 'opening-still-open') return this.ringOpening(tx, clock, step, now);
    if (step === 'end') return this.lapseGroup.run(tx, clock.subjectId, clock.id, now);
    const event = RENEWAL[step];
    if (event) await this.tell(tx, clock.subjectId, clock, event, now);
  }

  async missing(tx: Tx, now: Date): Promise<NewClock[]> {
    const groups = (await groupsToRenew(tx, now)).map(({ id, since }): NewClock => {
      return { wait: 'group-renews', subject: { kind: 'group', id }, since };
    });
    const openings = (await openingsToAsk(tx, now)).map(({ id, since }): NewClock => {
      return { wait: 'opening-still-open', subject: { kind: 'opening', id }, since };
    });
    return [...groups, ...openings];
  }

  /** One that is over or closed meanwhile is asked nothing. */
  private async ringOpening(tx: Tx, clock: RunningClock, step: StepName, now: Date): Promise<void> {
    const groupId = await groupOfLiveOpening(tx, clock.subjectId, now);
    if (!groupId) return;
    if (step === 'end') await this.closeOpening.close(tx, clock.subjectId, now);
    await this.tell(tx, groupId, clock, step === 'end' ? 'opening-unpublished' : 'opening-still-open', now);
  }

  private async tell(
    tx: Tx,
    groupId: string,
    clock: RunningClock,
    event: EventName,
    now: Date,
  ): Promise<void> {
    const message = { event, eventId: clock.id, subjectId: clock.subjectId, now };
    await this.outbox.addAll(tx, await this.members.accounts(tx, groupId), message);
  }
}
