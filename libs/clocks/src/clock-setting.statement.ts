import type { Tx } from '@app/database';
import type { ClockSetting } from './lengths';

/** Adds a length to those that were set; set twice in one moment, the last one counts. */
export async function insertSetting(tx: Tx, setting: ClockSetting): Promise<void> {
  const { wait, step, moment, changedAt, amount, unit } = setting;
  await tx.manager.query(
    `INSERT INTO clock_settings (wait, step, moment, changed_at, amount, unit) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (wait, step, moment, changed_at) DO UPDATE SET amount = excluded.amount, unit = excluded.unit`,
    [wait, step, moment, changedAt, amount, unit],
  );
}
