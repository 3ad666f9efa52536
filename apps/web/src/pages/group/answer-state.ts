import type { Problem } from '../../frame/check-form';

/** An answer that could not be taken: what was typed, and what is wrong. */
export interface AnswerState {
  readonly matchId: string;
  readonly values: Record<string, unknown>;
  readonly problems: readonly Problem[];
}

/** Tells the forms of several applicants apart. */
export function answerScope(matchId: string): string {
  return `m${matchId.slice(-12)}`;
}
