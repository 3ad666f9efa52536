import { Config } from '@app/config';
import { type Actor, inNameOf, Refusal, system, type Tx } from '@app/database';
import { GroupMembersQuery } from '@app/groups';
import { Injectable } from '@nestjs/common';
import { messageOfToken } from './answer-token';
import { answersFor } from './answers-for';
import { type AskingMessage, askedOpening, askedTransfer, askingMessage } from './asked-question.query';
import { questionAboutMatch } from './question-about-match';
import type { PutQuestion, QuestionView } from './question-view';
import { type Question, questionOf } from './questions';
import { isAboutMatch, standingOfOpening, standingOfTransfer } from './standing';

/** Finds what the address of a question asks, and how it stands. Changes nothing: mail scanners open every link. */
@Injectable()
export class ReadQuestion {
  constructor(
    private readonly config: Config,
    private readonly members: GroupMembersQuery,
  ) {}

  /**
   * @param actor anyone, or whoever got the message, signed in
   * @throws Refusal `answer-link-unknown` (never sent, or its subject is gone), `answer-link-of-another`
   */
  async run(tx: Tx, token: string, actor: Actor, now: Date): Promise<PutQuestion> {
    // Whoever holds the address sees what the message itself said, and no more.
    return inNameOf(tx, system('delivery'), () => this.read(tx, token, actor, now));
  }

  private async read(tx: Tx, token: string, actor: Actor, now: Date): Promise<PutQuestion> {
    const outboxId = messageOfToken(token, this.config.sessionSecret as string);
    const message = outboxId && (await askingMessage(tx, outboxId));
    const question = message ? questionOf(message.event) : null;
    if (!message || !question) throw new Refusal('answer-link-unknown');
    if (actor.kind === 'account' && actor.accountId !== message.recipientId)
      throw new Refusal('answer-link-of-another');
    const found = await this.find(tx, question, message, now);
    if (!found) throw new Refusal('answer-link-unknown');
    return found;
  }

  private async find(
    tx: Tx,
    question: Question,
    message: AskingMessage,
    now: Date,
  ): Promise<PutQuestion | null> {
    if (isAboutMatch(question)) return questionAboutMatch(tx, question, message, now);
    return question === 'still-open' ? this.aboutOpening(tx, message, now) : aboutTransfer(tx, message, now);
  }

  private async aboutOpening(tx: Tx, message: AskingMessage, now: Date): Promise<PutQuestion | null> {
    const asked = await askedOpening(tx, message, now);
    const groups = await this.members.groups(tx, message.recipientId);
    if (!asked || !groups.includes(asked.groupId)) return null;
    const { closedAt, settledAt, groupId: _, days, endsAt, ...activity } = asked;
    const standing = standingOfOpening({ closedAt, settledAt, endsAt, hasDays: days.length > 0 }, now);
    const view: QuestionView = {
      ...activity,
      ...{ question: 'still-open', askedBy: 'centre', before: null, until: endsAt, standing },
      days: days.map(timesIn),
      answers: answersFor('still-open', message.event, standing),
      page: `/group/openings/${message.subjectId}`,
    };
    return { view, subject: subjectOf(message, view) };
  }
}

async function aboutTransfer(tx: Tx, message: AskingMessage, now: Date): Promise<PutQuestion | null> {
  const asked = await askedTransfer(tx, message.subjectId);
  if (!asked || asked.toAccountId !== message.recipientId) return null;
  const standing = standingOfTransfer(asked, now);
  const view: QuestionView = {
    ...{ question: 'representation', askedBy: 'group', title: null, groupName: asked.groupName },
    ...{ placeName: '', meetingPoint: '', whatToBring: '', rainPolicy: '', days: [], before: null },
    ...{ until: asked.endsAt, standing },
    answers: answersFor('representation', message.event, standing),
    page: `/group/hand-over/${message.subjectId}`,
  };
  return { view, subject: subjectOf(message, view) };
}

function subjectOf({ recipientId, subjectId }: AskingMessage, { standing }: QuestionView) {
  const saidYes = standing.kind === 'answered' && standing.answer === 'yes';
  return { recipientId, subjectId, sessionId: null, saidYes };
}

function timesIn<T extends { startsAt: string; endsAt: string }>(day: T) {
  return { ...day, startsAt: new Date(day.startsAt), endsAt: new Date(day.endsAt) };
}
