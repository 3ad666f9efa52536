import { audit } from '@app/access';
import { Database, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { LineEvent, LineOutcome } from './line-event.entity';
import { LineLink } from './line-link.entity';
import { closeLineEvent, setLineBlocked, takeLineEvent, useLineCode } from './store-line-event.statement';

/** Does what an event asks for. Safe to run twice: the event's own row decides. */
@Injectable()
export class HandleLineEvent {
  constructor(private readonly database: Database) {}

  /** @returns what it came to; `null` where it was handled before */
  async run(webhookEventId: string, now: Date): Promise<LineOutcome | null> {
    return this.database.withActor(system('delivery'), async (tx) => {
      const event = await takeLineEvent(tx, webhookEventId);
      if (!event) return null;
      const outcome = await this.outcomeOf(tx, event, now);
      await closeLineEvent(tx, webhookEventId, outcome, now);
      return outcome;
    });
  }

  private async outcomeOf(tx: Tx, event: LineEvent, now: Date): Promise<LineOutcome> {
    const { kind, lineUserId, happenedAt } = event;
    if (!lineUserId) return 'nothing';
    if (kind === 'message') return event.codeHash ? this.link(tx, event, now) : 'nothing';
    if (kind !== 'follow' && kind !== 'unfollow') return 'nothing';
    const changed = await setLineBlocked(tx, lineUserId, kind === 'unfollow', happenedAt);
    if (!changed) return 'nothing';
    return kind === 'follow' ? 'unblocked' : 'blocked';
  }

  /** Whoever sends the code of an account is that account's person; an earlier link of either ends. */
  private async link(tx: Tx, event: LineEvent, now: Date): Promise<LineOutcome> {
    const lineUserId = event.lineUserId as string;
    const accountId = await useLineCode(tx, event.codeHash as string, event.happenedAt, now);
    if (!accountId) return 'not-linked';
    await tx.manager.delete(LineLink, { lineUserId });
    await tx.manager.delete(LineLink, { accountId });
    await tx.manager.insert(LineLink, { accountId, lineUserId, linkedAt: now, changedAt: event.happenedAt });
    await audit(tx, now, 'link-line', { kind: 'account', id: accountId });
    return 'linked';
  }
}
