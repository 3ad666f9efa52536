import type { EventName } from '@app/outbox';
import { type AnswerWord, answersTo, type Question } from './questions';
import type { Standing } from './standing';

/** What may be said to a question as it stands. */
export function answersFor(question: Question, event: EventName, standing: Standing): readonly AnswerWord[] {
  if (standing.kind === 'open') return answersTo(question, event);
  return standing.kind === 'answered' ? standing.instead : [];
}
