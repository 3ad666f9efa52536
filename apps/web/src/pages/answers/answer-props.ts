import type { AnswerWord, QuestionView } from '@app/notifications';
import type { FormState } from '../frame/form-state';

export interface AnswerProps {
  readonly token: string;
  readonly view: QuestionView;
  /** The button that was pressed in the message; it comes first here. */
  readonly first: AnswerWord | null;
  readonly done: boolean;
  readonly form: FormState;
}
