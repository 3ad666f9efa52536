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
  @IsNotEmpty()
  @MaxLength(100)
  token: string;
}
