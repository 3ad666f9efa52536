import { IsIn, IsUUID } from 'class-validator';

export class OfferAnswerBody {
  @IsIn(['yes', 'no'])
  answer: 'yes' | 'no';
}

export class ChangeAnswerBody {
  /** The session that was moved. */
  @IsUUID()
  sessionId: string;

  @IsIn(['yes', 'no'])
  answer: 'yes' | 'no';
}
