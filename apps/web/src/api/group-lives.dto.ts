import { LANGUAGES, type Language } from '@app/language';
import { IsBoolean, IsEmail, IsIn, MaxLength } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

export class RenewalResponse {
  /** renewed for another year, or in-review where the registration had lapsed. */
  outcome: 'renewed' | 'in-review';
}

export class RepresentativeTransferBody {
  /** Of the successor. */
  @MaxLength(254)
  @IsEmail()
  email: string;

  /** In which the successor is written to, where the address is new to the service. */
  @MayBeLeftOut()
  @IsIn(LANGUAGES)
  language: Language = 'ja';
}

export class RepresentativeAnswerBody {
  @IsBoolean()
  accept: boolean;
}
