import { audit } from '@app/access';
import type { Tx } from '@app/database';
import { dayAt } from '@app/matching';
import { GuardianConsent } from '../card.entities';
import { closeRequest } from './close-request';
import type { ConsentHow, GuardianRequest } from './guardian-request.entity';
import { GUARDIAN_PURPOSES } from './purposes';

/**
 * The guardian consents: valid from today until the day given, that day included.
 * @throws Refusal `already-answered`
 */
export async function giveConsent(
  tx: Tx,
  { id, personId }: Pick<GuardianRequest, 'id' | 'personId'>,
  how: ConsentHow,
  until: string,
  now: Date,
): Promise<void> {
  await closeRequest(tx, id, 'consented', how, now);
  await tx.manager.insert(GuardianConsent, {
    ...{ personId, how, requestId: id },
    validFrom: dayAt(now.getTime()),
    validUntil: until,
    purposes: [...GUARDIAN_PURPOSES],
  });
  await audit(tx, now, 'guardian-consented', { kind: 'person', id: personId }, how);
}
