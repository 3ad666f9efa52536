import type { Tx } from '@app/database';
import { type NeedsBox, Person, sealedNeeds } from '@app/people';

/**
 * Words about needs are sealed for the row in which they stand: they are opened and sealed anew, and read by nobody. What
 * both cards say is kept, the kept card's own first.
 * @throws Refusal `needs-not-readable`
 */
export async function moveNeeds(tx: Tx, box: NeedsBox, keptId: string, otherId: string): Promise<void> {
  const theirs = await sealedNeeds(tx, otherId);
  if (!theirs) return;
  const own = await sealedNeeds(tx, keptId);
  const words = new Set([box.open(own, keptId), box.open(theirs, otherId)].filter(Boolean));
  await tx.manager.update(Person, { id: keptId }, { needsWords: box.seal([...words].join('\n'), keptId) });
}
