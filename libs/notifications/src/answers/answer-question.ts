import { audit } from '@app/access';
import { type Actor, Database, Refusal } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { PutQuestion } from './question-view';
import { ReadQuestion } from './read-question';
import type { Reply } from './reply';
import { isAboutMatch } from './standing';
import { TakeGroupAnswer } from './take-group-answer';
import { TakeResidentAnswer } from './take-resident-answer';
import { WhoseAnswer } from './whose-answer';

/** An answer that comes from the message itself, without signing in: it counts for whoever the message was sent to. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadQuestion,
    private readonly whose: WhoseAnswer,
    private readonly residents: TakeResidentAnswer,
    private readonly groups: TakeGroupAnswer,
  ) {}

  /**
   * @returns `as-before` where the same was said already: nothing happens a second time
   * @throws Refusal `answer-link-unknown`, `answer-link-of-another`, `question-over` (with how it stands),
   * `already-answered` (otherwise), and whatever the action refuses
   */
  async run(token: string, reply: Reply, actor: Actor, now: Date): Promise<'answered' | 'as-before'> {
    const put = await this.read(token, actor, now);
    if (wasSaid(put, reply)) return 'as-before';
    mayBeSaid(put, reply);
    try {
      await this.take(put, reply, now);
      return 'answered';
    } catch (error) {
      // Pressed twice at once: the other press was quicker.
      const overtaken = error instanceof Refusal && error.code === 'already-answered';
      if (overtaken && wasSaid(await this.read(token, actor, now), reply)) return 'as-before';
      throw error;
    }
  }

  private read(token: string, actor: Actor, now: Date): Promise<PutQuestion> {
    return this.database.withActor(actor, (tx) => this.reading.run(tx, token, actor, now));
  }

  private async take(put: PutQuestion, reply: Reply, now: Date): Promise<void> {
    const { question } = put.view;
    const { recipientId } = put.subject;
    const actor = await this.whose.run(recipientId);
    await this.database.withActor(actor, async (tx) => {
      await (isAboutMatch(question) ? this.residents : this.groups).run(put, reply, actor, now);
      const code = `${question}-${reply.answer}`;
      await audit(tx, now, 'answer-from-message', { kind: 'account', id: recipientId }, code);
    });
  }
}

function wasSaid({ view: { standing } }: PutQuestion, { answer }: Reply): boolean {
  return standing.kind === 'answered' && standing.answer === answer;
}

function mayBeSaid({ view: { standing, answers } }: PutQuestion, { answer }: Reply): void {
  if (answers.includes(answer)) return;
  if (standing.kind === 'answered') throw new Refusal('already-answered');
  throw new Refusal('question-over', {
    standing: standing.kind === 'open' ? 'no-such-answer' : standing.kind,
  });
}
