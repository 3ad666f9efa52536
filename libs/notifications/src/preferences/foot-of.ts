import { type LeasedMessage, MAY_BE_OFF } from '@app/outbox';
import type { LetterFoot } from '../letter';
import { unsubscribeToken } from './unsubscribe-token';

/** What stands below a message: for a way in nothing, for what may be switched off the address that does it. */
export function footOf(
  { kind: said, recipientId: accountId }: Pick<LeasedMessage, 'kind' | 'recipientId'>,
  { publicUrl, secret }: { readonly publicUrl: string; readonly secret: string },
): LetterFoot | undefined {
  if (said === 'access') return undefined;
  const kind = MAY_BE_OFF.find((each) => each === said);
  const token = kind && unsubscribeToken({ accountId, kind }, secret);
  return {
    wishes: `${publicUrl}/me/notifications`,
    unsubscribe: token ? `${publicUrl}/unsubscribe/${token}` : null,
  };
}
