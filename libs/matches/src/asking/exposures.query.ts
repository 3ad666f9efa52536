import type { Tx } from '@app/database';
import { addDays, dayAt, type Exposure } from '@app/matching';

const DAYS = 7;

/**
 * How much each opening was shown in the seven Tokyo days before today, in whole thousandths, by number. Today does
 * not count yet, so that nobody's pages shift before midnight.
 */
export async function exposuresAt(tx: Pick<Tx, 'manager'>, now: Date): Promise<Exposure> {
  const today = dayAt(now.getTime());
  const rows: { number: number; thousandths: number }[] = await tx.manager.query(
    `SELECT o.number, sum(e.thousandths)::float8 AS thousandths
     FROM exposures e JOIN openings o ON o.id = e.opening_id WHERE e.day >= $1 AND e.day < $2 GROUP BY 1`,
    [addDays(today, -DAYS), today],
  );
  return new Map(rows.map(({ number, thousandths }) => [number, thousandths]));
}
