import type { Tx } from '@app/database';
import { type EventName, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { MatchPartiesQuery } from '../match-parties.query';
import type { Happening } from './happening';
import { TellByHand } from './tell-by-hand';

/** Tells the sides of a match what happened, through the outbox. */
@Injectable()
export class MatchMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly parties: MatchPartiesQuery,
    private readonly byHand: TellByHand,
  ) {}

  /**
   * Whoever has no e-mail gets a letter or a call; where neither reaches, the coordinators hear of it.
   * @param instead what they are told then
   */
  async resident(tx: Tx, event: EventName, happening: Happening, instead: EventName = event): Promise<void> {
    const { residentAccount } = happening.parties;
    if (residentAccount) return this.to(tx, [residentAccount], event, happening);
    if (await this.byHand.run(tx, event, happening)) return;
    await this.coordinators(tx, instead, happening);
  }

  async group(tx: Tx, event: EventName, happening: Happening): Promise<void> {
    await this.to(tx, await this.parties.groupAccounts(tx, happening.parties), event, happening);
  }

  async coordinators(tx: Tx, event: EventName, happening: Happening): Promise<void> {
    await this.to(tx, await this.parties.coordinatorAccounts(tx, happening.parties), event, happening);
  }

  async heads(tx: Tx, event: EventName, happening: Happening): Promise<void> {
    await this.to(tx, await this.parties.headAccounts(tx, happening.parties), event, happening);
  }

  async to(tx: Tx, recipients: readonly string[], event: EventName, happening: Happening): Promise<void> {
    const { parties, ...message } = happening;
    await this.outbox.addAll(tx, recipients, { ...message, event, subjectId: parties.matchId });
  }
}
