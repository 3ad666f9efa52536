import type { Tx } from '@app/database';

export interface SealedRow {
  readonly id: string;
  readonly sealed: Buffer;
}

/** The next people whose words are sealed with another key than the one of this head; held against changes meanwhile. */
export async function sealedOtherwise(
  tx: Tx,
  head: Buffer,
  from: string | null,
  most: number,
): Promise<SealedRow[]> {
  return tx.manager.query(
    `SELECT id, needs_words AS sealed FROM people
     WHERE needs_words IS NOT NULL AND substr(needs_words, 1, octet_length($1::bytea)) <> $1
       AND ($2::uuid IS NULL OR id > $2)
     ORDER BY id LIMIT $3 FOR NO KEY UPDATE`,
    [head, from, most],
  );
}

export async function sealAnew(tx: Tx, id: string, sealed: Buffer): Promise<void> {
  await tx.manager.query('UPDATE people SET needs_words = $2 WHERE id = $1', [id, sealed]);
}
