import type { Tx } from '@app/database';
import type { MatchState } from '../match.entity';
import type { Asking } from './wait-of-state';

export interface Unclocked extends Asking {
  readonly matchId: string;
  readonly state: MatchState;
  readonly stateSince: Date;
}

/** Matches that wait for somebody and have no clock. */
export async function unclockedMatches(tx: Tx): Promise<Unclocked[]> {
  return tx.manager.query(
    `SELECT m.id AS "matchId", m.state, m.state_since AS "stateSince", m.origin, m.asked_by AS "askedBy"
     FROM matches m
     WHERE m.state IN ('invited', 'with-group', 'with-coordinator', 'waiting', 'offered')
       AND NOT EXISTS (SELECT FROM clocks c WHERE c.subject_id = m.id AND c.settled_at IS NULL)
     ORDER BY m.id LIMIT 1000`,
  );
}
