import type { Tx } from '@app/database';
import type { Day } from '@app/matching';

/** Claims the day for the resident's list; `false` where one was counted already. */
export async function countFirstList(tx: Tx, personId: string, day: Day): Promise<boolean> {
  const rows: unknown[] = await tx.manager.query(
    `INSERT INTO lists_shown (person_id, day) VALUES ($1, $2)
     ON CONFLICT (person_id) DO UPDATE SET day = excluded.day WHERE lists_shown.day < excluded.day RETURNING person_id`,
    [personId, day],
  );
  return rows.length > 0;
}

// In id order: two lists that share openings would deadlock otherwise.
const ADD = `
INSERT INTO exposures (day, opening_id, thousandths)
SELECT $1, shown.id, shown.thousandths FROM unnest($2::uuid[], $3::integer[]) shown (id, thousandths)
JOIN openings o ON o.id = shown.id ORDER BY shown.id
ON CONFLICT (day, opening_id) DO UPDATE SET thousandths = exposures.thousandths + excluded.thousandths`;

/** Adds to the day's exposure of each opening. */
export async function addExposures(
  tx: Tx,
  day: Day,
  openingIds: readonly string[],
  thousandths: readonly number[],
): Promise<void> {
  await tx.manager.query(ADD, [day, openingIds, thousandths]);
}
