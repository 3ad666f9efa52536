import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { LadderState } from './ladder.entities';

export interface LadderLine {
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly state: LadderState | null;
  /** Places in sessions to come; `null` where they are not counted. */
  readonly places: number | null;
  readonly taken: number;
}

const MOST = 200;

/** Open openings that have places left, those whose ladder is under way first, then by their next session. */
@Injectable()
export class LaddersQuery {
  async run(tx: Tx, now: Date): Promise<LadderLine[]> {
    return tx.manager.query(LINES, [now, MOST]);
  }
}

const LINES = `
SELECT o.id AS "openingId", o.title, g.name AS "groupName", l.state, s.places, s.taken
FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN ladders l ON l.opening_id = o.id
JOIN LATERAL (SELECT CASE WHEN bool_and(capacity IS NOT NULL) THEN sum(capacity)::int END AS places,
    sum(taken)::int AS taken, bool_or(capacity IS NULL OR taken < capacity) AS short, min(starts_at) AS next
  FROM sessions WHERE opening_id = o.id AND cancelled_at IS NULL AND starts_at > $1) s ON s.short
WHERE o.published_at <= $1 AND o.closed_at IS NULL
ORDER BY coalesce(l.state IN ('running', 'paused'), false) DESC, s.next, o.number LIMIT $2`;
