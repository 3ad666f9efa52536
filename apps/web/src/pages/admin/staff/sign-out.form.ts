import { IsEmail, MaxLength } from 'class-validator';

/** Who is to be signed out everywhere. */
export class SignOutForm {
  @MaxLength(254)
  @IsEmail()
  email: string = '';
}
