import { inNameOf, system, type Tx } from '@app/database';
import { insertMessage } from '@app/outbox';
import { insertInvitation } from '../links/insert-link.statement';

const THREE_DAYS_MS = 3 * 24 * 3600_000;

/** Writes the mail with which somebody of the centre makes a passkey; the worker's sweep finds it. */
export async function inviteStaff(tx: Tx, accountId: string, secret: string, now: Date): Promise<void> {
  const linkId = await inNameOf(tx, system('sign-in'), () => insertInvitation(tx, accountId, secret, now));
  const usefulUntil = new Date(now.getTime() + THREE_DAYS_MS);
  const about = { event: 'staff-invited', eventId: linkId, subjectId: linkId } as const;
  await insertMessage(tx, { ...about, recipientId: accountId, now, usefulUntil });
}
