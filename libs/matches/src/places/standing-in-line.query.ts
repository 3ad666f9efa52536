import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

/** What a match with a place in question waits for, as its resident reads it. */
export interface StandingInLine {
  readonly matchId: string;
  /** The resident's place in line, from 1; `null` when it does not wait. */
  readonly position: number | null;
  /** Until when an offered place is held; `null` when none is offered. */
  readonly offeredUntil: Date | null;
  /** A place is free, and whoever says yes first has it. */
  readonly called: boolean;
}

/** How matches stand on their waiting lists. */
@Injectable()
export class StandingInLineQuery {
  async run(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, StandingInLine>> {
    const rows: StandingInLine[] = await tx.manager.query(STANDING, [matchIds]);
    return new Map(rows.map((row) => [row.matchId, row]));
  }
}

const STANDING = `
SELECT m.id AS "matchId", m.called_at IS NOT NULL AS called,
  CASE WHEN m.state = 'offered' THEN (SELECT c.ends_at FROM clocks c
    WHERE c.subject_id = m.id AND c.wait = 'resident-answers-offer' AND c.settled_at IS NULL) END AS "offeredUntil",
  CASE WHEN m.state = 'waiting' THEN 1 + (SELECT count(DISTINCT other.id)::int FROM matches other
    JOIN match_sessions os ON os.match_id = other.id JOIN match_sessions ms ON ms.session_id = os.session_id
    WHERE ms.match_id = m.id AND other.state = 'waiting'
      AND (other.waiting_since, other.id) < (m.waiting_since, m.id)) END AS position
FROM matches m WHERE m.id = ANY ($1) AND m.state IN ('waiting', 'offered')`;
