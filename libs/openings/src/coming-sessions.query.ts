import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { OPEN } from './search/conditions.query';

export interface ComingSession {
  readonly openingId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** `null` has no limit. */
  readonly placesLeft: number | null;
}

/** Sessions with places left of several openings, in order of time. */
@Injectable()
export class ComingSessionsQuery {
  async run(tx: Tx, openingIds: readonly string[], now: Date): Promise<ComingSession[]> {
    return tx.manager.query(
      `SELECT opening_id AS "openingId", starts_at AS "startsAt", ends_at AS "endsAt", capacity - taken AS "placesLeft"
       FROM sessions WHERE ${OPEN} AND opening_id = ANY ($2::uuid[]) ORDER BY starts_at, opening_id`,
      [now, openingIds],
    );
  }
}
