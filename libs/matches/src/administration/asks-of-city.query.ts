import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { CITY_WEEKLY_ASKS } from '../city-asking/asking-settings.query';

/** How often residents let themselves be asked. */
export interface AsksOfCity {
  /** Asks a week that each allows, and how many residents of a complete card do. */
  readonly budgets: readonly { readonly weekly: number; readonly residents: number }[];
  /** Who wishes not to be asked until a day. */
  readonly resting: number;
  /** Asks by groups and ladders together in the last seven days. */
  readonly asked: number;
}

/** The city's budget of asks as it stands; residents set their own part of it. */
@Injectable()
export class AsksOfCityQuery {
  async run(tx: Tx, now: Date): Promise<AsksOfCity> {
    const budgets = await tx.manager.query(
      `SELECT coalesce(w.weekly_asks, ${CITY_WEEKLY_ASKS})::int AS weekly, count(*)::int AS residents
       FROM people p LEFT JOIN asking_wishes w ON w.person_id = p.id
       WHERE p.card_completed_at IS NOT NULL GROUP BY 1 ORDER BY 1`,
    );
    const [rest] = await tx.manager.query(
      `SELECT (SELECT count(*) FROM asking_wishes WHERE no_asks_until > $1::timestamptz::date)::int AS resting,
         (SELECT count(*) FROM matches WHERE origin = 'invitation' AND created_at <= $1
          AND created_at > $1::timestamptz - interval '7 days')::int AS asked`,
      [now],
    );
    return { budgets, ...rest };
  }
}
