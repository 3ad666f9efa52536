import { followSession } from '@app/clocks';
import { type Actor, Database, type Tx } from '@app/database';
import { cancelSession, ourSession } from '@app/openings';
import type { CancelReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import { givePlacesBack } from '../hold-places.statement';
import { ExpireMatch } from '../life/expire-match';
import { MatchMessages } from '../life/match-messages';
import { nextSession, sessionsOf } from '../life/next-session.query';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import { recordStep } from '../record-step';
import type { SessionInStep } from '../step-detail';
import { type LockedMatch, lockMatchesOfSession } from './lock-matches.statement';
import { leaveSession } from './move-place.statement';
import { OfferPlaces } from './offer-places';
import { TellGroup } from './tell-group';
import { untilQuiet } from './until-quiet';

export interface Cancellation {
  readonly reason: CancelReason;
  /** The group's own words; everybody who applied reads them. */
  readonly note: string;
}

/** The group calls a session off: its places are given back, and everybody who applied is told why. */
@Injectable()
export class CancelSession {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly expireMatch: ExpireMatch,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
    private readonly tellGroup: TellGroup,
  ) {}

  /** @throws Refusal `session-not-open` (begun or cancelled), `session-unknown`, `not-your-group` */
  async run(sessionId: string, why: Cancellation, actor: Actor, now: Date): Promise<void> {
    await untilQuiet(this.database, actor, (tx) => this.cancel(tx, sessionId, why, actor, now));
  }

  private async cancel(tx: Tx, sessionId: string, why: Cancellation, actor: Actor, now: Date): Promise<void> {
    const ours = await ourSession(tx, sessionId, actor);
    const matches = await lockMatchesOfSession(tx, sessionId);
    await cancelSession(tx, sessionId, why, now);
    const { startsAt, endsAt } = ours.session;
    const session = { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    for (const match of matches) await this.follow(tx, match, session, now);
    await this.tellGroup.run(tx, ours, 'opening-session-cancelled', now, why.reason);
  }

  private async follow(
    tx: Tx,
    { matchId, state }: LockedMatch,
    session: SessionInStep,
    now: Date,
  ): Promise<void> {
    const parties = await this.parties.run(tx, matchId);
    await givePlacesBack(tx, matchId, now, [session.id]);
    if (await leaveSession(tx, matchId, session.id)) return this.goOn(tx, parties, session, now);
    const telling = { resident: 'session-cancelled', group: null, detail: { session } } as const;
    await this.expireMatch.run(tx, parties, [state], 'session-cancelled', now, telling);
  }

  /** The match's other sessions stay; without this one a party may fit that did not. */
  private async goOn(tx: Tx, parties: MatchParties, session: SessionInStep, now: Date): Promise<void> {
    const { matchId } = parties;
    const next = await nextSession(tx, matchId, now);
    if (next) await followSession(tx, matchId, next);
    const eventId = await recordStep(tx, matchId, 'session-cancelled', now, null, { session });
    await this.messages.resident(tx, 'session-cancelled', { parties, eventId, now });
    this.offerPlaces.soon(tx, await sessionsOf(tx, matchId), now);
  }
}
