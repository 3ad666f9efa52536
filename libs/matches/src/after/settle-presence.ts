import { settleClocks } from '@app/clocks';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { enterState } from '../life/enter-state';
import { MatchMessages } from '../life/match-messages';
import { Match } from '../match.entity';
import { MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import { type PlaceHeld, wordsOfPlace } from './attendance.query';
import { presenceOfMatch, recordPresence } from './attendance.statement';
import { presenceOf } from './presence';

/** Puts into the record what the sides have said of a place; with the last place of a match the match ends. */
@Injectable()
export class SettlePresence {
  constructor(
    private readonly parties: MatchPartiesQuery,
    private readonly messages: MatchMessages,
  ) {}

  /** @param isOver the group's time to record has run out */
  async run(tx: Tx, place: PlaceHeld, isOver: boolean, now: Date): Promise<void> {
    const verdict = presenceOf(await wordsOfPlace(tx, place.id), isOver);
    if (!verdict) return;
    await recordPresence(tx, place.id, verdict, now);
    await settleClocks(tx, place.id, now);
    await this.finish(tx, place.matchId, now);
  }

  private async finish(tx: Tx, matchId: string, now: Date): Promise<void> {
    const state = await presenceOfMatch(tx, matchId);
    const match = await tx.manager.findOneByOrFail(Match, { id: matchId });
    if (!state || match.state !== 'approved') return;
    const parties = await this.parties.run(tx, matchId);
    await enterState(tx, parties, ['approved'], { state }, now);
    const eventId = await recordStep(tx, matchId, state, now);
    await this.messages.resident(tx, `match-${state}`, { parties, eventId, now });
    await this.messages.group(tx, `match-${state}-for-group`, { parties, eventId, now });
  }
}
