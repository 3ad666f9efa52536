import type { Tx } from '@app/database';
import type { MatchState } from '../match.entity';
import type { StepDetail } from '../step-detail';

/** A held place whose session is over. */
export interface PlaceOver {
  readonly matchId: string;
  readonly state: MatchState;
  readonly session: NonNullable<StepDetail['session']>;
  /** What stands in the record, as a step keeps it. */
  readonly record: Pick<StepDetail, 'record'>;
}

interface Row {
  readonly matchId: string;
  readonly state: MatchState;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly record: StepDetail['record'] | null;
}

/** `null` where the place was given back, or its session is not over yet. */
export async function placeOver(tx: Tx, placeId: string, now: Date): Promise<PlaceOver | null> {
  const [row]: (Row | undefined)[] = await tx.manager.query(PLACE, [placeId, now]);
  if (!row) return null;
  const { matchId, state, sessionId, startsAt, endsAt, record } = row;
  const session = { id: sessionId, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  return { matchId, state, session, record: record ? { record } : {} };
}

const PLACE = `
SELECT h.match_id AS "matchId", m.state, s.id AS "sessionId", s.starts_at AS "startsAt", s.ends_at AS "endsAt",
  CASE WHEN a.state IS NOT NULL THEN jsonb_build_object('state', a.state, 'minutes', a.minutes, 'recordedBy', a.recorded_by)
    END AS record
FROM held_places h JOIN matches m ON m.id = h.match_id JOIN sessions s ON s.id = h.session_id
LEFT JOIN attendances a ON a.held_place_id = h.id
WHERE h.id = $1 AND h.released_at IS NULL AND upper(h.during) <= $2`;
