import type { AnswerWord } from './questions';

export interface Reply {
  readonly answer: AnswerWord;
  /** The days to which somebody who is invited says yes; all that are asked for where none is named. */
  readonly sessionIds?: readonly string[] | undefined;
}
