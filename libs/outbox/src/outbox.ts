import { Config } from '@app/config';
import type { Tx } from '@app/database';
import { JobQueue } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { BY_HAND } from './channels';
import { insertMessage, type NewMessage } from './insert-message.statement';

@Injectable()
export class Outbox {
  constructor(
    private readonly jobs: JobQueue,
    private readonly config: Config,
  ) {}

  /**
   * Writes the message in the action's own transaction and wakes a worker once it is committed; one that is held back
   * is found by the sweeper when its time has come.
   */
  async add(tx: Tx, message: NewMessage): Promise<void> {
    const minutes = message.heldBack ? this.config.undoMinutes : 0;
    const written = await insertMessage(tx, message, minutes);
    if (minutes > 0) return;
    for (const { id } of written.filter(({ channel }) => !BY_HAND.includes(channel)))
      tx.afterCommit(() => this.jobs.add('deliver-message', { outboxId: id }, `wake-${id}`));
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
