import type { Tx } from '@app/database';
import type { EditionLanguage } from './opening-edition.entity';

/** Of an opening, its title in every other language in which it stands. */
export type EditionTitles = Readonly<Partial<Record<EditionLanguage, string>>>;

/** By opening; those without an edition are left out. */
export async function editionTitles(
  tx: Tx,
  openingIds: readonly string[],
): Promise<ReadonlyMap<string, EditionTitles>> {
  const rows: { id: string; titles: EditionTitles }[] = await tx.manager.query(
    `SELECT opening_id AS id, jsonb_object_agg(language, title) AS titles FROM opening_editions
     WHERE opening_id = ANY ($1) GROUP BY opening_id`,
    [openingIds],
  );
  return new Map(rows.map(({ id, titles }) => [id, titles]));
}
