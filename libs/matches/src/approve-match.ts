import { type Actor, Database, Refusal, type Tx, together } from '@app/database';
import { Injectable } from '@nestjs/common';
import { lockPerson } from './hold-places.statement';
import { keepSessions } from './keep-sessions.statement';
import { enterState } from './life/enter-state';
import { MatchMessages } from './life/match-messages';
import { sessionsOf } from './life/next-session.query';
import { TakePlaces } from './life/take-places';
import { type MatchParties, MatchPartiesQuery } from './match-parties.query';
import { OfferPlaces } from './places/offer-places';
import { stateBefore } from './places/state-before.query';
import { recordStep } from './record-step';

export type Approval = 'approved' | 'waiting';

/** The coordinator approves: the resident holds a place in each session from now on, or is next in line for one. */
@Injectable()
export class ApproveMatch {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly takePlaces: TakePlaces,
    private readonly messages: MatchMessages,
    private readonly offerPlaces: OfferPlaces,
  ) {}

  /**
   * @param sessionIds the sessions to approve, where it is not all that were asked for
   * @returns `waiting` when a session is full: the match stands on its waiting list
   * @throws Refusal `already-answered`, `overlaps-held-place`, `place-blocked` (with the rule), `session-not-open`
   */
  async run(
    matchId: string,
    actor: Actor,
    now: Date,
    sessionIds: readonly string[] | null = null,
  ): Promise<Approval> {
    if (actor.kind !== 'account' || !actor.staff) throw new Refusal('not-allowed');
    return this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (sessionIds) {
        await lockPerson(tx, parties.personId);
        await keepSessions(tx, matchId, sessionIds);
      }
      return this.decide(tx, parties, now);
    });
  }

  /** The same inside a transaction that is under way, for an approval by rule or by introduction. */
  async approve(tx: Tx, parties: MatchParties, now: Date): Promise<Approval> {
    return this.decide(tx, parties, now);
  }

  private async decide(tx: Tx, parties: MatchParties, now: Date): Promise<Approval> {
    const [, before] = await together(lockPerson(tx, parties.personId), stateBefore(tx, parties.matchId));
    if (before.state !== 'with-coordinator') throw new Refusal('already-answered');
    if (await this.takePlaces.run(tx, parties, now)) {
      await enterState(tx, parties, [before.state], { state: 'approved' }, now);
      await this.takePlaces.tell(tx, parties, now, { before });
      return 'approved';
    }
    await enterState(tx, parties, [before.state], { state: 'waiting', waitingSince: now }, now);
    const eventId = await recordStep(tx, parties.matchId, 'put-on-waiting-list', now, null, { before });
    const happening = { parties, eventId, now };
    const [sessions] = await together(
      sessionsOf(tx, parties.matchId),
      this.messages.resident(tx, 'put-on-waiting-list', happening),
      this.messages.group(tx, 'put-on-waiting-list-for-group', happening),
    );
    this.offerPlaces.soon(tx, sessions, now);
    return 'waiting';
  }
}
