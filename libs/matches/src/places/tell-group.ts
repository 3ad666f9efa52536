import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import type { Tx } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import type { OurSession } from '@app/openings';
import { Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';

/** What a group did to one of its sessions: on the record, and a receipt to its members. */
@Injectable()
export class TellGroup {
  constructor(
    private readonly outbox: Outbox,
    private readonly members: GroupMembersQuery,
  ) {}

  async run(
    tx: Tx,
    { session, opening }: OurSession,
    event: 'opening-session-moved' | 'opening-session-cancelled',
    now: Date,
    reason: string | null = null,
  ): Promise<void> {
    await audit(tx, now, event, { kind: 'session', id: session.id }, reason);
    const message = { event, eventId: randomUUID(), subjectId: opening.id, now } as const;
    await this.outbox.addAll(tx, await this.members.accounts(tx, opening.groupId), message);
  }
}
