import type { Tx } from '@app/database';
import { type EventName, Outbox } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';

/** One thing that happened to a match, to be told. */
export interface Happening {
  readonly parties: MatchParties;
  /** The step's id: each recipient hears of it once. */
  readonly eventId: string;
  readonly now: Date;
  readonly usefulUntil?: Date;
  /** Somebody may still take the step back. */
  readonly heldBack?: boolean;
}

/** Tells the sides of a match what happened, through the outbox. */
@Injectable()
export class MatchMessages {
  constructor(
    private readonly outbox: Outbox,
    private readonly parties: MatchPartiesQuery,
  ) {}

  /** Whoever comes by paper or telephone hears of it from the coordinator. */
  async resident(tx: Tx, event: EventName, happening: Happening): Promise<void> {
    const { residentAccount } = happening.parties;
    const recipients = residentAccount
      ? [residentAccount]
      : await this.parties.coordinatorAccounts(tx, happening.parties);
    await this.to(tx, recipients, event, happening);
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
