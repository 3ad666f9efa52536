import type { Tx } from '@app/database';
import type { IndicatorName } from './indicators';
import type { ProposedTarget } from './target-problems';

/** Adds what holds from `now` on; set twice in one moment, the last one counts. */
export async function insertTarget(
  tx: Tx,
  indicator: IndicatorName,
  { target, year }: ProposedTarget,
  now: Date,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO indicator_targets (indicator, changed_at, target, year) VALUES ($1, $2, $3, $4)
     ON CONFLICT (indicator, changed_at) DO UPDATE SET target = excluded.target, year = excluded.year`,
    [indicator, now, target, year],
  );
}
