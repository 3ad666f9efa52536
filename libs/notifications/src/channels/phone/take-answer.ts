import { type Actor, Refusal } from '@app/database';
import { AnswerInvitation, type TakenBy } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { ByHandRow } from '../by-hand/by-hand-row';
import { questionOf } from '../by-hand/question';
import type { Answered } from './heard';
import { PlaceAnswers } from './place-answers';

/** Calls the action that the resident's own button would call. */
@Injectable()
export class TakeAnswer {
  constructor(
    private readonly answerInvitation: AnswerInvitation,
    private readonly places: PlaceAnswers,
  ) {}

  /** @throws Refusal `nothing-asked`, `no-session-chosen`, and those of the actions */
  async run(row: ByHandRow, heard: Answered, actor: Actor, now: Date): Promise<void> {
    const question = questionOf(row.event);
    if (!row.matchId || !question) throw new Refusal('nothing-asked');
    const by: TakenBy = row.channel === 'phone' ? 'telephone' : 'letter';
    if (question === 'invitation')
      return this.answerInvitation.run(row.matchId, answerOf(heard), actor, now, by);
    if (heard.outcome !== 'later')
      await this.places.run(question, row.matchId, heard.outcome === 'yes', actor, now);
  }
}

function answerOf(heard: Answered) {
  if (heard.outcome === 'later') return { kind: 'later' } as const;
  if (heard.outcome === 'no') return { kind: 'no', reason: 'no-reason' } as const;
  if (!heard.invitation) throw new Refusal('no-session-chosen');
  return heard.invitation;
}
