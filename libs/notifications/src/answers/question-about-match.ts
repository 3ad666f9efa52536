import type { Tx } from '@app/database';
import type { MatchState } from '@app/matches';
import { answersFor } from './answers-for';
import { type AskedMatch, type AskingMessage, askedMatch, type DayInJson } from './asked-question.query';
import type { PutQuestion, QuestionDay, QuestionView } from './question-view';
import { ANSWER_STEPS, type AskedDay, type MatchQuestion, type Standing, standingOfMatch } from './standing';

/** What a resident is asked about a match; `null` where the message went to somebody else, or the match is gone. */
export async function questionAboutMatch(
  tx: Tx,
  question: MatchQuestion,
  message: AskingMessage,
  now: Date,
): Promise<PutQuestion | null> {
  const asked = await askedMatch(tx, message, Object.keys(ANSWER_STEPS[question]));
  // The centre hears for whoever has no account, and answers at the desk.
  if (!asked || asked.residentAccount !== message.recipientId) return null;
  const standing = standingOfMatch(question, factsOf(asked), now);
  const view = viewOf(question, message, asked, standing, now);
  const saidYes = standing.kind === 'answered' && standing.answer === 'yes';
  const { recipientId, subjectId } = message;
  return { view, subject: { recipientId, subjectId, sessionId: asked.sessionId, saidYes } };
}

function factsOf({ state, reason, isCalled, endsAt, said, days, sessionId }: AskedMatch) {
  const day = days.find(({ id }) => id === sessionId);
  return {
    ...{ reason, isCalled, endsAt },
    state: state as MatchState,
    said: said && { step: said.step, at: new Date(said.at) },
    day: day ? dayOf(day) : null,
  };
}

function dayOf({ id: _, startsAt, endsAt: __, ...day }: DayInJson): AskedDay {
  return { ...day, startsAt: new Date(startsAt) };
}

function viewOf(
  question: MatchQuestion,
  message: AskingMessage,
  asked: AskedMatch,
  standing: Standing,
  now: Date,
): QuestionView {
  const { title, groupName, placeName, meetingPoint, whatToBring, rainPolicy, before, endsAt } = asked;
  const days = daysOf(question, asked, now);
  return {
    ...{ question, title, groupName, placeName, meetingPoint, whatToBring, rainPolicy, days, standing },
    askedBy: asked.origin === 'invitation' && asked.askedBy === 'group' ? 'group' : 'centre',
    before: question === 'change' && before ? timesOf(before) : null,
    until: question === 'coming' ? (days[0]?.startsAt ?? null) : endsAt,
    answers: answersFor(question, message.event, standing),
    page: question === 'invitation' ? `/me/invitations/${message.subjectId}` : '/me/activities',
  };
}

/** An answer to a move is about that day alone; who does not come any more gives all days back. */
function daysOf(question: MatchQuestion, { days, sessionId }: AskedMatch, now: Date): QuestionDay[] {
  const meant = question === 'change' ? days.filter(({ id }) => id === sessionId) : days;
  return meant
    .filter(({ cancelled, startsAt }) => !cancelled && new Date(startsAt) > now)
    .map(({ id, ...times }) => ({ id, ...timesOf(times) }));
}

function timesOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}
