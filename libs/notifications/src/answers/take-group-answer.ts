import type { Actor } from '@app/database';
import { AnswerToRepresent } from '@app/groups';
import { CloseOpening, ConfirmStillOpen } from '@app/matches';
import { Injectable } from '@nestjs/common';
import type { PutQuestion } from './question-view';
import type { Reply } from './reply';

/** A group member's answer from a message: whether an opening goes on, whether somebody takes over. */
@Injectable()
export class TakeGroupAnswer {
  constructor(
    private readonly confirmStillOpen: ConfirmStillOpen,
    private readonly closeOpening: CloseOpening,
    private readonly answerToRepresent: AnswerToRepresent,
  ) {}

  async run({ view, subject }: PutQuestion, { answer }: Reply, actor: Actor, now: Date): Promise<void> {
    const { subjectId } = subject;
    const yes = answer === 'yes';
    if (view.question === 'representation') return this.answerToRepresent.run(subjectId, yes, actor, now);
    if (yes) return this.confirmStillOpen.run(subjectId, actor, now);
    return this.closeOpening.run(subjectId, actor, now);
  }
}
