import { DueClocksQuery, followSession } from '@app/clocks';
import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { MatchMessages } from '../life/match-messages';
import { nextSession } from '../life/next-session.query';
import { TakePlaces } from '../life/take-places';
import { Match } from '../match.entity';
import type { MatchParties } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { FreePlace } from './free-place';
import { type Held, placeIn } from './held-place.query';
import { askAgain, movePlace } from './move-place.statement';

/** What becomes of one match when a session of it is moved. The caller holds the locks. */
@Injectable()
export class FollowMove {
  constructor(
    private readonly takePlaces: TakePlaces,
    private readonly freePlace: FreePlace,
    private readonly clocks: DueClocksQuery,
    private readonly messages: MatchMessages,
  ) {}

  async run(tx: Tx, parties: MatchParties, session: SessionInStep, now: Date): Promise<void> {
    const held = await placeIn(tx, parties.matchId, session.id);
    if (!held || held.releasedAt) return this.tell(tx, parties, session, now);
    if (!(await this.mayKeep(tx, parties, held, now)))
      return this.freePlace.run(tx, parties, session, 'overlaps-after-move', now);
    const { state } = await tx.manager.findOneByOrFail(Match, { id: parties.matchId });
    if (state === 'offered') return this.tell(tx, parties, session, now);
    await this.ask(tx, parties, held, session, now);
  }

  private async mayKeep(tx: Tx, parties: MatchParties, held: Held, now: Date): Promise<boolean> {
    if (!(await movePlace(tx, held))) return false;
    return (await this.takePlaces.obstacle(tx, parties, now, ['no-overlap'])) === null;
  }

  private async ask(
    tx: Tx,
    parties: MatchParties,
    held: Held,
    session: SessionInStep,
    now: Date,
  ): Promise<void> {
    await askAgain(tx, held, now);
    const clocks = await this.clocks.of(tx, [held.id]);
    const until = clocks.find(({ wait }) => wait === 'resident-answers-change')?.dueAt.toISOString();
    const detail = { session, ...(until && { until }) };
    const eventId = await recordStep(tx, parties.matchId, 'session-moved', now, null, detail);
    await this.messages.resident(tx, 'session-moved', { parties, eventId, now });
  }

  /** Whoever holds no place for good is told: what they wait for has another end now. */
  private async tell(tx: Tx, parties: MatchParties, session: SessionInStep, now: Date): Promise<void> {
    const next = await nextSession(tx, parties.matchId, now);
    if (next) await followSession(tx, parties.matchId, next);
    const eventId = await recordStep(tx, parties.matchId, 'session-moved-told', now, null, { session });
    await this.messages.resident(tx, 'session-moved-told', { parties, eventId, now });
  }
}
