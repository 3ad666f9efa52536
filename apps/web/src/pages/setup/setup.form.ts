import { IsNotEmpty, MaxLength } from 'class-validator';
import { SignInForm } from '../sign-in/sign-in.form';

export class SetupForm extends SignInForm {
  @MaxLength(60)
  @IsNotEmpty()
  setupCode = '';
}
