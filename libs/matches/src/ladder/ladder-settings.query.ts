import type { Tx } from '@app/database';
import { DEFAULT_SETTINGS, type LadderSettings } from '@app/ladder';
import { LadderSettingsRow } from './night.entities';

/** What the centre set, or the defaults. */
export async function ladderSettings(tx: Tx): Promise<LadderSettings> {
  const row = await tx.manager.findOneBy(LadderSettingsRow, { id: 1 });
  if (!row) return DEFAULT_SETTINGS;
  const { coolDownDays, silentDays, waveHours, answerHours } = row;
  return { coolDownDays, silentDays, waveHours, answerHours };
}
