import type { MatchState } from '@app/matches';
import type { AnswerWord, Question } from './questions';

/** How a question stands: waiting for its answer, answered, or over for a reason of its own. */
export type Standing =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'answered';
      readonly answer: AnswerWord;
      readonly at: Date;
      /** What may still be said instead. */
      readonly instead: readonly AnswerWord[];
    }
  | { readonly kind: 'too-late' | 'called-off' | 'taken' | 'overtaken' };

/** What was said since the question was put. */
export interface Said {
  readonly step: string;
  readonly at: Date;
}

/** The day that the question is about, and the place in it. */
export interface AskedDay {
  readonly startsAt: Date;
  readonly cancelled: boolean;
  readonly isHeld: boolean;
  /** It was moved, and a new yes is awaited. */
  readonly isAskedAgain: boolean;
  /** It was moved once more since this question was put. */
  readonly movedSince: boolean;
}

export interface MatchFacts {
  readonly state: MatchState;
  readonly reason: string | null;
  /** On the last day: a place is free for whoever says yes first. */
  readonly isCalled: boolean;
  readonly endsAt: Date | null;
  readonly said: Said | null;
  readonly day: AskedDay | null;
}

/** In the history of a match these steps are answers. */
export const ANSWER_STEPS: Record<
  'invitation' | 'offer' | 'change' | 'coming',
  Record<string, AnswerWord>
> = {
  invitation: {
    'invitation-accepted': 'yes',
    'introduction-to-group': 'yes',
    'invitation-declined': 'no',
    'invitation-later': 'later',
    withdrawn: 'no',
  },
  offer: { approved: 'yes', 'offer-refused': 'no', withdrawn: 'no' },
  change: { 'change-accepted': 'yes', 'change-refused': 'no', withdrawn: 'no' },
  coming: { confirmed: 'yes', withdrawn: 'no' },
};

export type MatchQuestion = keyof typeof ANSWER_STEPS;

export function isAboutMatch(question: Question): question is MatchQuestion {
  return question in ANSWER_STEPS;
}

/** States in which one who said yes may still step back. */
const STEP_BACK: readonly MatchState[] = ['with-group', 'with-coordinator', 'waiting', 'offered', 'approved'];

/** How a question about a match stands. */
export function standingOfMatch(question: MatchQuestion, facts: MatchFacts, now: Date): Standing {
  const { said, day } = facts;
  if (day?.cancelled) return { kind: 'called-off' };
  if (question === 'change' && day?.movedSince) return { kind: 'overtaken' };
  if (said) {
    const answer = ANSWER_STEPS[question][said.step] ?? 'yes';
    return { kind: 'answered', answer, at: said.at, instead: instead(question, answer, facts, now) };
  }
  if (!isAsked(question, facts)) return { kind: over(facts) };
  return isPast(question, facts, now) ? { kind: 'too-late' } : { kind: 'open' };
}

function isAsked(question: MatchQuestion, { state, isCalled, day }: MatchFacts): boolean {
  if (question === 'invitation') return state === 'invited';
  if (question === 'offer') return state === 'offered' || (state === 'waiting' && isCalled);
  if (state !== 'approved') return false;
  return Boolean(day?.isHeld && (question === 'coming' || day.isAskedAgain));
}

function isPast(question: MatchQuestion, { endsAt, day }: MatchFacts, now: Date): boolean {
  if (question === 'coming') return day !== null && day.startsAt <= now;
  return endsAt !== null && endsAt <= now;
}

function over({ state, reason }: MatchFacts): 'too-late' | 'taken' | 'called-off' {
  if (state === 'waiting' || reason === 'no-place-came-free') return 'taken';
  const late = reason === 'no-answer-from-resident' || reason === 'change-not-answered';
  return late || state === 'approved' ? 'too-late' : 'called-off';
}

/** A yes can be taken back while nothing is over, and 「later」 turned into an answer; a no stands. */
function instead(
  question: MatchQuestion,
  answer: AnswerWord,
  facts: MatchFacts,
  now: Date,
): readonly AnswerWord[] {
  if (answer === 'later')
    return facts.state === 'invited' && !isPast(question, facts, now) ? ['yes', 'no'] : [];
  if (answer === 'no' || question === 'change' || !STEP_BACK.includes(facts.state)) return [];
  return facts.day && facts.day.startsAt <= now ? [] : ['no'];
}

/** How it stands whether an opening is still open: one member's word counts for the group. */
export function standingOfOpening(
  facts: { closedAt: Date | null; hasDays: boolean; settledAt: Date | null; endsAt: Date },
  now: Date,
): Standing {
  const { closedAt, hasDays, settledAt, endsAt } = facts;
  if (closedAt)
    return closedAt >= endsAt
      ? { kind: 'too-late' }
      : { kind: 'answered', answer: 'no', at: closedAt, instead: [] };
  if (settledAt) return { kind: 'answered', answer: 'yes', at: settledAt, instead: hasDays ? ['no'] : [] };
  if (!hasDays) return { kind: 'called-off' };
  return endsAt <= now ? { kind: 'too-late' } : { kind: 'open' };
}

/** How a request to represent a group stands; what was said is said. */
export function standingOfTransfer(
  facts: { answer: string | null; answeredAt: Date | null; endsAt: Date | null },
  now: Date,
): Standing {
  const { answer, answeredAt, endsAt } = facts;
  if (answer === 'expired' || (!answer && endsAt && endsAt <= now)) return { kind: 'too-late' };
  if (!answer || !answeredAt) return { kind: 'open' };
  return { kind: 'answered', answer: answer === 'accepted' ? 'yes' : 'no', at: answeredAt, instead: [] };
}
