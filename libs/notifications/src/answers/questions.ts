import type { EventName } from '@app/outbox';

/** What is asked in a message and can be answered from it. */
export type Question = 'invitation' | 'offer' | 'change' | 'coming' | 'still-open' | 'representation';

export const ANSWER_WORDS = ['yes', 'no', 'later'] as const;
export type AnswerWord = (typeof ANSWER_WORDS)[number];

/** The messages that ask; reminders ask the same again. */
export const QUESTION_OF: Partial<Record<EventName, Question>> = {
  'invitation-arrived': 'invitation',
  'invitation-asked-again': 'invitation',
  'introduction-arrived': 'invitation',
  'introduction-reminder': 'invitation',
  'place-offered': 'offer',
  'place-free-now': 'offer',
  'session-moved': 'change',
  'session-in-a-week': 'coming',
  'session-tomorrow': 'coming',
  'opening-still-open': 'still-open',
  'represent-asked': 'representation',
  'represent-reminder': 'representation',
  'represent-last-reminder': 'representation',
};

/** What may be said; 「later」 only where a week more does no harm, and to what was put off once not a second time. */
export function answersTo(question: Question, event: EventName): readonly AnswerWord[] {
  const mayWait = question === 'invitation' && event !== 'invitation-asked-again';
  return mayWait ? ['yes', 'no', 'later'] : ['yes', 'no'];
}

export function questionOf(event: string): Question | null {
  return QUESTION_OF[event as EventName] ?? null;
}
