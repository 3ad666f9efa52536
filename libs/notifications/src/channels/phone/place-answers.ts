import { type Actor, Database, Refusal } from '@app/database';
import { AnswerChange, AnswerOffer, ConfirmPlace, StandingInLineQuery, WithdrawInterest } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { Question } from '../by-hand/question';

/** A resident's yes or no to a place: an offered one, one in a session that was moved, one that is soon. */
@Injectable()
export class PlaceAnswers {
  constructor(
    private readonly database: Database,
    private readonly answerOffer: AnswerOffer,
    private readonly answerChange: AnswerChange,
    private readonly confirmPlace: ConfirmPlace,
    private readonly withdraw: WithdrawInterest,
    private readonly standings: StandingInLineQuery,
  ) {}

  /** @throws Refusal `already-answered` and those of the actions */
  async run(
    question: Exclude<Question, 'invitation'>,
    matchId: string,
    yes: boolean,
    actor: Actor,
    now: Date,
  ): Promise<void> {
    if (question === 'offer') return this.answerOffer.run(matchId, yes, actor, now);
    if (question === 'change') return this.change(matchId, yes, actor, now);
    if (yes) return this.confirmPlace.run(matchId, actor, now);
    return this.withdraw.run(matchId, 'plans-changed', actor, now);
  }

  /** The same word for all of its sessions that were moved. */
  private async change(matchId: string, yes: boolean, actor: Actor, now: Date): Promise<void> {
    const standing = await this.database.withActor(actor, (tx) => this.standings.run(tx, [matchId]));
    const changes = standing.get(matchId)?.changes ?? [];
    if (changes.length === 0) throw new Refusal('already-answered');
    for (const { sessionId } of changes) await this.answerChange.run(matchId, sessionId, yes, actor, now);
  }
}
