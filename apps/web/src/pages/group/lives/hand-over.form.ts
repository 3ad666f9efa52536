import { AsEmail } from '../../frame/as-email';

export class HandOverFields {
  @AsEmail()
  successorEmail = '';
}
