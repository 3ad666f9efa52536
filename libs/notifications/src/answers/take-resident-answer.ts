import type { Actor } from '@app/database';
import {
  AnswerChange,
  AnswerInvitation,
  AnswerOffer,
  ConfirmPlace,
  type InvitationAnswer,
  WithdrawInterest,
} from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { PutQuestion } from './question-view';
import type { Reply } from './reply';

/** A resident's answer from a message, done by the very actions of the page for whoever signs in. */
@Injectable()
export class TakeResidentAnswer {
  constructor(
    private readonly answerInvitation: AnswerInvitation,
    private readonly answerOffer: AnswerOffer,
    private readonly answerChange: AnswerChange,
    private readonly confirmPlace: ConfirmPlace,
    private readonly withdrawInterest: WithdrawInterest,
  ) {}

  async run({ view, subject }: PutQuestion, reply: Reply, actor: Actor, now: Date): Promise<void> {
    const id = subject.subjectId;
    const yes = reply.answer === 'yes';
    const stepsBack = !yes && (subject.saidYes || view.question === 'coming');
    if (stepsBack) return this.withdrawInterest.run(id, 'no-reason', actor, now);
    if (view.question === 'coming') return this.confirmPlace.run(id, actor, now);
    if (view.question === 'offer') return this.answerOffer.run(id, yes, actor, now);
    if (view.question === 'change')
      return this.answerChange.run(id, subject.sessionId as string, yes, actor, now);
    return this.answerInvitation.run(id, invitationAnswer(view.days, reply), actor, now);
  }
}

/** What the group may see is the nearest way to reach the resident, as the page says; no reason is asked for. */
function invitationAnswer(days: readonly { id: string }[], { answer, sessionIds }: Reply): InvitationAnswer {
  if (answer === 'later') return { kind: 'later' };
  if (answer === 'no') return { kind: 'no', reason: 'no-reason' };
  return { kind: 'yes', sessionIds: sessionIds ?? days.map(({ id }) => id), fields: null };
}
