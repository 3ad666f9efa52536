import { AsEmail } from '../frame/as-email';

export class SignInForm {
  @AsEmail()
  email = '';
}
