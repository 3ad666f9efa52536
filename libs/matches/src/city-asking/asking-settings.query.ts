import type { Tx } from '@app/database';
import { USUAL_NIGHT, USUAL_WISH } from '@app/ladder';
import type { QuietHours } from '@app/outbox';

/** How often residents who have said nothing are asked, and between which hours nobody is told. */
export interface AskingSettings {
  /** 1–7 asks in seven days. */
  readonly weeklyAsks: number;
  readonly quiet: QuietHours;
}

export interface AskingChange extends AskingSettings {
  readonly changedAt: Date;
}

interface Row {
  readonly weeklyAsks: number | null;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
  readonly changedAt: Date;
}

/**
 * What stands now: what the city set last, or the defaults.
 * @param server the hours of the server's own setting; `null` where it has none
 */
export async function askingSettings(tx: Tx, server: QuietHours | null): Promise<AskingSettings> {
  const [row] = await latest(tx, 1);
  return row ? settingsOf(row, server) : defaultAsking(server);
}

/** The last changes, the newest first. */
export async function askingChanges(tx: Tx, server: QuietHours | null): Promise<AskingChange[]> {
  const rows = await latest(tx, 10);
  return rows.map((row) => ({ ...settingsOf(row, server), changedAt: row.changedAt }));
}

/** What holds where nothing is set. */
export function defaultAsking(server: QuietHours | null): AskingSettings {
  return { weeklyAsks: USUAL_WISH.weeklyAsks, quiet: server ?? USUAL_NIGHT };
}

/** For a statement that reads wishes: asks a week of whoever has said nothing. */
export const CITY_WEEKLY_ASKS = `coalesce((SELECT s.weekly_asks FROM asking_settings s
  ORDER BY s.changed_at DESC LIMIT 1), ${USUAL_WISH.weeklyAsks})`;

function latest(tx: Tx, limit: number): Promise<Row[]> {
  return tx.manager.query(
    `SELECT weekly_asks AS "weeklyAsks", quiet_from AS "quietFrom", quiet_until AS "quietUntil",
       changed_at AS "changedAt" FROM asking_settings ORDER BY changed_at DESC LIMIT $1`,
    [limit],
  );
}

function settingsOf({ weeklyAsks, quietFrom, quietUntil }: Row, server: QuietHours | null): AskingSettings {
  const usual = defaultAsking(server);
  const isSet = quietFrom !== null && quietUntil !== null;
  return {
    weeklyAsks: weeklyAsks ?? usual.weeklyAsks,
    quiet: isSet ? { from: quietFrom, until: quietUntil } : usual.quiet,
  };
}
