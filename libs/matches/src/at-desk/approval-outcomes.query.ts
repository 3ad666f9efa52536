import { type Actor, actorName, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { MatchState } from '../match.entity';

export interface ApprovalOutcome {
  readonly matchId: string;
  readonly title: string;
  readonly personName: string;
  readonly state: MatchState;
  /** Its last step is the asker's own, and an approval. */
  readonly isMine: boolean;
  readonly at: Date;
  /** Nobody has been told of its last step yet. */
  readonly isUntold: boolean;
}

/** How matches stand that somebody has just approved: read anew, so that the answer is the same however often it is asked. */
@Injectable()
export class ApprovalOutcomesQuery {
  /** Those that are there, in the order of `matchIds`. */
  async run(tx: Tx, matchIds: readonly string[], actor: Actor): Promise<ApprovalOutcome[]> {
    return tx.manager.query(OUTCOMES, [matchIds, actorName(actor)]);
  }
}

const OUTCOMES = `
SELECT m.id AS "matchId", o.title, p.name AS "personName", m.state, coalesce(s.at, m.state_since) AS at,
  coalesce(s.actor = $2 AND s.step IN ('approved', 'put-on-waiting-list'), false) AS "isMine",
  NOT EXISTS (SELECT FROM outbox x WHERE x.event_id = s.id
    AND (x.sent_at IS NOT NULL OR x.lease_until IS NOT NULL OR x.attempts > 0)) AS "isUntold"
FROM unnest($1::uuid[]) WITH ORDINALITY asked (id, place)
JOIN matches m ON m.id = asked.id JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
LEFT JOIN LATERAL (SELECT id, actor, step, at FROM match_steps WHERE match_id = m.id ORDER BY number DESC LIMIT 1) s ON true
ORDER BY asked.place`;
