import type { Tx } from '@app/database';

/**
 * Takes the inputs out of everything that rested on a person, when the person is erased; that there was a decision, by
 * which engine and when, stays.
 * @returns how many were erased
 */
export async function eraseExplanations(tx: Tx, personId: string, now: Date): Promise<number> {
  const [erased] = await tx.manager.query(
    `UPDATE explanations e SET snapshot = NULL, erased_at = $2
     FROM matches m WHERE m.id = e.match_id AND m.person_id = $1 AND e.erased_at IS NULL RETURNING e.id`,
    [personId, now],
  );
  return erased.length;
}
