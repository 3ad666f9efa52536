import { IsEmail, IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';

export class SignInLinkBody {
  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsOptional()
  @IsIn(['ja', 'ja-easy', 'en', 'zh', 'ko'])
  language?: string;
}

export class SessionBody {
  /** Of the link. */
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(100)
  token?: string;

  /** The six digits of the mail. */
  @IsOptional()
  @IsNotEmpty()
  @MaxLength(20)
  code?: string;
}
