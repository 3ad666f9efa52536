import { IsEmail, IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import { MayBeLeftOut } from './may-be-left-out';

export class SignInLinkBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @MayBeLeftOut()
  @IsIn(['ja', 'ja-easy', 'en', 'zh', 'ko'])
  language?: string;
}

export class SessionBody {
  /** Of the link. */
  @MayBeLeftOut()
  @IsNotEmpty()
  @MaxLength(100)
  token?: string;

  /** The six digits of the mail. */
  @MayBeLeftOut()
  @IsNotEmpty()
  @MaxLength(20)
  code?: string;
}
