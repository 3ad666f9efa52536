import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { moveSession, ourSession, type Times } from '@app/openings';
import { Injectable } from '@nestjs/common';
import { MatchPartiesQuery } from '../match-parties.query';
import type { SessionInStep } from '../step-detail';
import { FollowMove } from './follow-move';
import { lockMatchesOfSession } from './lock-matches.statement';
import { OfferPlaces } from './offer-places';
import { TellGroup } from './tell-group';
import { untilQuiet } from './until-quiet';

/** The group moves a session: whoever holds a place is asked again, whoever waits is told. */
@Injectable()
export class MoveSession {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly followMove: FollowMove,
    private readonly offerPlaces: OfferPlaces,
    private readonly tellGroup: TellGroup,
  ) {}

  /**
   * @throws Refusal `session-in-the-past`, `session-ends-first`, `session-not-open`, `session-same-start`,
   * `session-unknown`, `not-your-group`
   */
  async run(sessionId: string, to: Times, actor: Actor, now: Date): Promise<void> {
    if (to.endsAt <= to.startsAt) throw new Refusal('session-ends-first');
    if (to.startsAt <= now) throw new Refusal('session-in-the-past');
    await untilQuiet(this.database, actor, (tx) => this.move(tx, sessionId, to, actor, now));
  }

  private async move(tx: Tx, sessionId: string, to: Times, actor: Actor, now: Date): Promise<void> {
    const ours = await ourSession(tx, sessionId, actor);
    const matches = await lockMatchesOfSession(tx, sessionId);
    await moveSession(tx, sessionId, to, now);
    const moved = movedSession(ours.session, to);
    for (const { matchId } of matches)
      await this.followMove.run(tx, await this.parties.run(tx, matchId), moved, now);
    await this.tellGroup.run(tx, ours, 'opening-session-moved', now);
    this.offerPlaces.soon(tx, [sessionId], now);
  }
}

function movedSession({ id, startsAt, endsAt }: Times & { readonly id: string }, to: Times): SessionInStep {
  return { id, ...inWords({ startsAt, endsAt }), movedTo: inWords(to) };
}

function inWords({ startsAt, endsAt }: Times) {
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
}
