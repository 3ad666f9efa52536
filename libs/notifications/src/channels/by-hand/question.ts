import type { EventName } from '@app/outbox';

/** What a letter or a call asks for; what only tells asks for nothing. */
export type Question = 'invitation' | 'offer' | 'change' | 'coming';

const QUESTIONS: Partial<Record<EventName, Question>> = {
  'invitation-arrived': 'invitation',
  'introduction-arrived': 'invitation',
  'introduction-reminder': 'invitation',
  'invitation-asked-again': 'invitation',
  'place-offered': 'offer',
  'place-free-now': 'offer',
  'session-moved': 'change',
  'session-in-a-week': 'coming',
};

export function questionOf(event: EventName): Question | null {
  return QUESTIONS[event] ?? null;
}

/** Events by what they ask, for statements. */
export function eventsAsking(question: Question): EventName[] {
  return (Object.keys(QUESTIONS) as EventName[]).filter((event) => QUESTIONS[event] === question);
}

/** How a letter goes on after its facts; one sentence each in every language. */
export type NextStep = Question | 'settled' | 'ended' | 'changed' | 'waiting' | 'thanks';

const NEXT: Partial<Record<EventName, NextStep>> = {
  'match-approved': 'settled',
  'session-tomorrow': 'settled',
  'session-moved-told': 'changed',
  'session-cancelled': 'changed',
  'match-declined': 'ended',
  'match-expired': 'ended',
  'places-filled-after-all': 'ended',
  'place-freed': 'ended',
  'withdrawn-for-you': 'ended',
  'guardian-refused': 'ended',
  'guardian-withdrew': 'ended',
  'match-attended': 'thanks',
  'thanks-from-group': 'thanks',
};

export function nextStepOf(event: EventName): NextStep {
  return questionOf(event) ?? NEXT[event] ?? 'waiting';
}
