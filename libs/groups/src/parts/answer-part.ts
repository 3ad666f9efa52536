import { settleClocks } from '@app/clocks';
import { inNameOf, Refusal, system, type Tx } from '@app/database';
import { IsNull } from 'typeorm';
import type { PartAsked } from './part-asked.entity';

/** Whoever is asked is no member yet. */
export const HAND_OVER = system('hand-over');

/**
 * Answers what somebody was asked, once, and stops its clock.
 * @throws Refusal `already-answered`
 */
export async function answerPart(
  tx: Tx,
  of: new () => PartAsked,
  id: string,
  answer: NonNullable<PartAsked['answer']>,
  now: Date,
): Promise<void> {
  const done = await inNameOf(tx, HAND_OVER, () =>
    tx.manager.update(of, { id, answeredAt: IsNull() }, { answeredAt: now, answer }),
  );
  if (done.affected !== 1) throw new Refusal('already-answered');
  await settleClocks(tx, id, now);
}
