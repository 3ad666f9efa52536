import { Database } from '@app/database';
import { AnswerInterest, ApproveMatch, DeclineMatch, MatchDetailQuery } from '@app/matches';
import type { DeclineReason } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';
import type { Asked } from '../../frame/asked';

/** The desk's answer to a match: the centre's own, or the group's as it was told by telephone. */
@Injectable()
export class AnswerMatch {
  constructor(
    private readonly database: Database,
    private readonly details: MatchDetailQuery,
    private readonly answerInterest: AnswerInterest,
    private readonly approveMatch: ApproveMatch,
    private readonly declineMatch: DeclineMatch,
  ) {}

  /** @returns the word of what was done */
  async yes(id: string, { actor, now }: Asked): Promise<'approved' | 'accepted' | 'waiting'> {
    if (await this.isWithGroup(id, actor)) {
      await this.answerInterest.run(id, { accept: true }, actor, now);
      return 'accepted';
    }
    return this.approveMatch.run(id, actor, now);
  }

  async no(
    id: string,
    answer: { reason: DeclineReason; note: string },
    { actor, now }: Asked,
  ): Promise<'declined'> {
    if (await this.isWithGroup(id, actor))
      await this.answerInterest.run(id, { accept: false, ...answer }, actor, now);
    else await this.declineMatch.run(id, answer, actor, now);
    return 'declined';
  }

  private async isWithGroup(id: string, actor: Asked['actor']): Promise<boolean> {
    const { state } = await this.database.withActor(actor, (tx) => this.details.run(tx, id));
    return state === 'with-group';
  }
}
