import type { AnswerWord, Question } from './questions';
import type { Standing } from './standing';

export interface QuestionDay {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A question as its page and the API show it: what, when and where, and nothing about whom. */
export interface QuestionView {
  readonly question: Question;
  /** Who wants to know. */
  readonly askedBy: 'group' | 'centre';
  readonly title: string | null;
  readonly groupName: string;
  readonly placeName: string;
  readonly meetingPoint: string;
  readonly whatToBring: string;
  readonly rainPolicy: string;
  /** The days that the answer is about. */
  readonly days: readonly QuestionDay[];
  /** When it was to be before it was moved. */
  readonly before: { readonly startsAt: Date; readonly endsAt: Date } | null;
  readonly until: Date | null;
  readonly standing: Standing;
  /** What may be said now. */
  readonly answers: readonly AnswerWord[];
  /** The same question for whoever signs in. */
  readonly page: string;
}

/** What the answer to a question is about. */
export interface QuestionSubject {
  readonly recipientId: string;
  readonly subjectId: string;
  /** The session that was moved. */
  readonly sessionId: string | null;
  /** Since the question was put it was answered with yes: a no steps back from that. */
  readonly saidYes: boolean;
}

export interface PutQuestion {
  readonly view: QuestionView;
  readonly subject: QuestionSubject;
}
