import { Database, Refusal, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { MatchMessages } from '../life/match-messages';
import { Match } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { standingOnLastDay } from './waiting-line.query';

const CLOCK = system('clock');

/** On the last day there are no turns: tells one that waits that a place is free, or that it is gone again. */
@Injectable()
export class CallWaiting {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** Looks once more at how it stands: of two who tell at once, one does. */
  async run(matchId: string, now: Date): Promise<void> {
    await this.database
      .withActor(CLOCK, (tx) => this.call(tx, matchId, now))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
      });
  }

  private async call(tx: Tx, matchId: string, now: Date): Promise<void> {
    const standing = await standingOnLastDay(tx, matchId, now);
    if (!standing || standing.fits === (standing.calledAt !== null)) return;
    const where = {
      id: matchId,
      state: 'waiting',
      calledAt: standing.fits ? IsNull() : Not(IsNull()),
    } as const;
    const told = await tx.manager.update(Match, where, { calledAt: standing.fits ? now : null });
    if (told.affected !== 1) return;
    const event = standing.fits ? 'place-free-now' : 'place-taken';
    const parties = await this.parties.run(tx, matchId);
    const eventId = await recordStep(tx, matchId, event, now);
    await this.messages.resident(tx, event, { parties, eventId, now });
  }
}
