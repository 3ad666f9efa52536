import { settleClocks } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { IsNull } from 'typeorm';
import { type ConsentHow, type GuardianAnswer, GuardianRequest } from './guardian-request.entity';

/**
 * Puts the answer down and stops the clock; of two who answer at once, one wins.
 * @throws Refusal `already-answered`
 */
export async function closeRequest(
  tx: Tx,
  id: string,
  answer: GuardianAnswer,
  how: ConsentHow | null,
  now: Date,
): Promise<void> {
  const open = { id, answeredAt: IsNull() };
  const closed = await tx.manager.update(GuardianRequest, open, { answer, how, answeredAt: now });
  if (closed.affected !== 1) throw new Refusal('already-answered');
  await settleClocks(tx, id, now);
}

/** The request that waits for an answer about this minor, if there is one. */
export async function openRequest(tx: Tx, personId: string): Promise<GuardianRequest | null> {
  return tx.manager.findOneBy(GuardianRequest, { personId, answeredAt: IsNull() });
}
