import { audit } from '@app/access';
import { Refusal, type Tx } from '@app/database';
import { IsNull } from 'typeorm';
import { GuardianConsent } from '../card.entities';
import { GuardianRequest } from './guardian-request.entity';

/**
 * The guardian takes back what was consented to in answer to a request.
 * @throws Refusal `guardian-consent-not-standing` when it does not stand, or not any more
 */
export async function takeConsentBack(
  tx: Tx,
  { id, personId }: Pick<GuardianRequest, 'id' | 'personId'>,
  now: Date,
): Promise<void> {
  const standing = { id, answer: 'consented' as const, withdrawnAt: IsNull() };
  const taken = await tx.manager.update(GuardianRequest, standing, { withdrawnAt: now });
  if (taken.affected !== 1) throw new Refusal('guardian-consent-not-standing');
  await tx.manager.update(GuardianConsent, { requestId: id, withdrawnAt: IsNull() }, { withdrawnAt: now });
  await audit(tx, now, 'guardian-withdrew', { kind: 'person', id: personId });
}
