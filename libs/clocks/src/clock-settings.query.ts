import type { Tx } from '@app/database';
import type { ClockSetting } from './lengths';

/** Every length that the centre ever set, with when: a wait goes by those of the moment in which it began. */
export async function clockSettings(tx: Tx): Promise<ClockSetting[]> {
  return tx.manager.query(
    'SELECT wait, step, moment, amount, unit, changed_at AS "changedAt" FROM clock_settings ORDER BY changed_at',
  );
}
