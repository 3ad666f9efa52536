import type { Tx } from '@app/database';

/** The sealed words of somebody; `null` without any. */
export async function sealedNeeds(tx: Tx, personId: string): Promise<Buffer | null> {
  const [row] = await tx.manager.query('SELECT needs_words FROM people WHERE id = $1', [personId]);
  return row?.needs_words ?? null;
}

/** Whether somebody has told in words what would help; the words themselves are not looked at. */
export async function hasNeedsWords(tx: Tx, personId: string): Promise<boolean> {
  const [row] = await tx.manager.query(
    'SELECT needs_words IS NOT NULL AS "isThere" FROM people WHERE id = $1',
    [personId],
  );
  return row?.isThere ?? false;
}
