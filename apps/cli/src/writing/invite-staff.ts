import { insertInvitation, openAccount } from '@app/access';
import { type Database, system } from '@app/database';
import { insertMessage } from '@app/outbox';

const A_DAY_MS = 24 * 3600_000;

/** Writes the mail with which somebody of the centre makes the first passkey; the worker's sweep finds it. */
export async function inviteStaff(
  database: Database,
  email: string,
  secret: string,
  now: Date,
): Promise<void> {
  await database.withActor(system('sign-in'), async (tx) => {
    const recipientId = await openAccount(tx, email, 'ja', now);
    const linkId = await insertInvitation(tx, recipientId, secret, now);
    const usefulUntil = new Date(now.getTime() + 3 * A_DAY_MS);
    const about = { event: 'staff-invited', eventId: linkId, subjectId: linkId } as const;
    await insertMessage(tx, { ...about, recipientId, now, usefulUntil });
  });
}
