import { Config } from '@app/config';
import { type Tx, together } from '@app/database';
import { JobQueue, type NewJob } from '@app/jobs';
import { Injectable } from '@nestjs/common';
import { insertByHand } from './by-hand.statement';
import { BY_HAND, type HandChannel } from './channels';
import { insertMessage, type NewMessage } from './insert-message.statement';
import { KIND_OF, type MessageQueue, QUEUE_OF_KIND } from './kinds';

const WOKEN_TOGETHER = 4;

@Injectable()
export class Outbox {
  private readonly toWake = new WeakMap<Tx, Map<MessageQueue, string[]>>();

  constructor(
    private readonly jobs: JobQueue,
    private readonly config: Config,
  ) {}

  /**
   * Writes the message in the action's own transaction and wakes a worker once it is committed; one that is held back
   * is found by the sweeper when its time has come, and a crowd's is fed to the queue by it.
   */
  async add(tx: Tx, message: NewMessage): Promise<void> {
    const minutes = message.heldBack ? this.config.undoMinutes : 0;
    const written = await insertMessage(tx, message, minutes);
    const queue = QUEUE_OF_KIND[KIND_OF[message.event]];
    if (minutes > 0 || queue === 'bulk') return;
    for (const { id } of written.filter(({ channel }) => !BY_HAND.includes(channel)))
      this.wakeAfter(tx, queue, id);
  }

  /** Those that one transaction writes wake a worker together, a few at a time. */
  private wakeAfter(tx: Tx, queue: MessageQueue, id: string): void {
    const groups = this.toWake.get(tx) ?? new Map<MessageQueue, string[]>();
    this.toWake.set(tx, groups);
    const group = groups.get(queue);
    if (group && group.length < WOKEN_TOGETHER) {
      group.push(id);
      return;
    }
    const outboxIds = [id];
    groups.set(queue, outboxIds);
    tx.afterCommit(() => this.jobs.add('deliver-messages', wakeUp(outboxIds, queue)));
  }

  /**
   * The same for a letter or a call of the centre, to an account or to a person without one; no worker is woken.
   * @returns its id, or `null` where this event told this recipient already
   */
  async addByHand(tx: Tx, message: NewMessage, channel: HandChannel): Promise<string | null> {
    return insertByHand(tx, message, channel, message.heldBack ? this.config.undoMinutes : 0);
  }

  /** The same message to several accounts. */
  async addAll(
    tx: Tx,
    recipientIds: readonly string[],
    message: Omit<NewMessage, 'recipientId'>,
  ): Promise<void> {
    await together(...recipientIds.map((recipientId) => this.add(tx, { ...message, recipientId })));
  }
}

function wakeUp(outboxIds: readonly string[], queue: MessageQueue): NewJob<'deliver-messages'> {
  return { data: { outboxIds }, jobId: `wake-${outboxIds[0]}`, queue };
}
