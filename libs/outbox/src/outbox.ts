import { randomUUID } from 'node:crypto';
import type { Tx } from '@app/database';
import { JobQueue } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import type { EventName } from './events';
import { OutboxRow } from './outbox-row.entity';

export interface NewMessage {
  readonly event: EventName;
  readonly eventId: string;
  readonly recipientId: string;
  readonly subjectId: string;
  readonly now: Date;
  readonly usefulUntil?: Date;
}

@Injectable()
export class Outbox {
  constructor(private readonly jobs: JobQueue) {}

  /** Writes the message in the action's own transaction and wakes a worker once it is committed. */
  async add(tx: Tx, message: NewMessage): Promise<void> {
    const { now, usefulUntil = null, ...rest } = message;
    const id = randomUUID();
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(OutboxRow)
      .values({ id, ...rest, channel: 'mail', createdAt: now, dueAt: () => 'now()', usefulUntil })
      .orIgnore()
      .execute();
    tx.afterCommit(() => this.jobs.add('deliver-message', { outboxId: id }));
  }

  /** The same message to several accounts. */
  async addAll(
    tx: Tx,
    recipientIds: readonly string[],
    message: Omit<NewMessage, 'recipientId'>,
  ): Promise<void> {
    for (const recipientId of recipientIds) await this.add(tx, { ...message, recipientId });
  }
}
