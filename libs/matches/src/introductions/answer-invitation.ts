import { type Actor, Database, Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { lockPerson } from '../hold-places.statement';
import { Match } from '../match.entity';
import { type MatchParties, MatchPartiesQuery } from '../match-parties.query';
import type { InvitationAnswer, TakenBy } from './answer';
import { AskAgainLater } from './ask-again-later';
import { SayNo } from './say-no';
import { SayYes } from './say-yes';

/** The resident answers an invitation or an introduction, or a coordinator enters what was said by telephone. */
@Injectable()
export class AnswerInvitation {
  constructor(
    private readonly database: Database,
    private readonly parties: MatchPartiesQuery,
    private readonly sayYes: SayYes,
    private readonly sayNo: SayNo,
    private readonly askAgainLater: AskAgainLater,
  ) {}

  /**
   * @param takenBy how a coordinator heard the answer; `null` for the resident's own
   * @throws Refusal `match-unknown` (also for somebody else's), `invitation-over` (nobody asks any more), `already-answered`,
   * `registration-lapsed`, `opening-not-open`, `session-not-open`, `no-session-chosen`, `later-once-only`
   */
  async run(
    matchId: string,
    answer: InvitationAnswer,
    actor: Actor,
    now: Date,
    takenBy: TakenBy | null = null,
  ): Promise<void> {
    await this.database.withActor(actor, async (tx) => {
      const parties = await this.parties.run(tx, matchId);
      if (!mayAnswer(actor, parties, takenBy)) throw new Refusal('match-unknown');
      await lockPerson(tx, parties.personId);
      await stillAsked(tx, matchId);
      await this.take(tx, parties, answer, takenBy, now);
    });
  }

  private async take(
    tx: Tx,
    parties: MatchParties,
    answer: InvitationAnswer,
    takenBy: TakenBy | null,
    now: Date,
  ): Promise<void> {
    if (answer.kind === 'later') return this.askAgainLater.run(tx, parties, now);
    if (answer.kind === 'no') return this.sayNo.run(tx, parties, answer.reason, now);
    return this.sayYes.run(tx, parties, { ...answer, takenBy }, now);
  }
}

function mayAnswer(actor: Actor, { personId }: MatchParties, takenBy: TakenBy | null): boolean {
  if (actor.kind !== 'account') return false;
  return takenBy ? actor.staff !== null : actor.personId === personId;
}

/** Too late has words of its own: ended by a clock or called off is not the same as answered before. */
async function stillAsked(tx: Tx, matchId: string): Promise<void> {
  const { state } = await tx.manager.findOneByOrFail(Match, { id: matchId });
  if (state === 'expired' || state === 'withdrawn') throw new Refusal('invitation-over');
  if (state !== 'invited') throw new Refusal('already-answered');
}
