import { AsEmail } from '../../frame/as-email';

export class InviteFields {
  @AsEmail()
  memberEmail = '';
}
