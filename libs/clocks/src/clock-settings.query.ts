import type { Tx } from '@app/database';
import type { ClockSetting } from './times-of-wait';

/** The lengths that differ from the defaults. */
export async function clockSettings(tx: Tx): Promise<ClockSetting[]> {
  return tx.manager.query('SELECT wait, step, amount, unit FROM clock_settings');
}
