import { ANSWER_WORDS, type AnswerWord } from '@app/notifications';
import { IsIn, IsUUID } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

export class AnswerBody {
  @IsIn(ANSWER_WORDS)
  answer: AnswerWord;

  /** Of the days that are asked for; all of them where none is named. */
  @MayBeLeftOut()
  @IsUUID(undefined, { each: true })
  sessionIds?: string[];
}

class DayResponse {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

export class QuestionResponse {
  question: string;
  /** `group` or `centre`. */
  askedBy: string;
  title: string | null;
  groupName: string;
  placeName: string;
  meetingPoint: string;
  whatToBring: string;
  rainPolicy: string;
  days: DayResponse[];
  until: Date | null;
  /** `open`, `answered`, `too-late`, `called-off`, `taken` or `overtaken`. */
  standing: string;
  /** What was said, and when. */
  answer: string | null;
  answeredAt: Date | null;
  /** What may be said now. */
  answers: string[];
}
