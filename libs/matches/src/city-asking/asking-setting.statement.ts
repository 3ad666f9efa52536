import type { Tx } from '@app/database';
import type { AskingSettings } from './asking-settings.query';

/** Adds what holds from `now` on; what is the default stays empty, and follows it. Set twice in one moment, the last counts. */
export async function insertAsking(
  tx: Tx,
  { weeklyAsks, quiet }: AskingSettings,
  usual: AskingSettings,
  now: Date,
): Promise<void> {
  const isUsual = quiet.from === usual.quiet.from && quiet.until === usual.quiet.until;
  await tx.manager.query(
    `INSERT INTO asking_settings (changed_at, weekly_asks, quiet_from, quiet_until) VALUES ($1, $2, $3, $4)
     ON CONFLICT (changed_at) DO UPDATE SET weekly_asks = excluded.weekly_asks,
       quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
    [
      now,
      weeklyAsks === usual.weeklyAsks ? null : weeklyAsks,
      ...(isUsual ? [null, null] : [quiet.from, quiet.until]),
    ],
  );
}
