import { inNameOf, system, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { SessionTimes } from '../my-activities.query';
import { turnOf } from './turn';

/** What is open about the places of a match, as its resident and the coordinator read it. */
export interface StandingInLine {
  readonly matchId: string;
  /** The resident's place in line, from 1; `null` when it does not wait. */
  readonly position: number | null;
  /** Until when an offered place is held; `null` when none is offered. */
  readonly offeredUntil: Date | null;
  /** A place is free, and whoever says yes first has it. */
  readonly called: boolean;
  /** Sessions that were moved, to which a new yes is awaited. */
  readonly changes: readonly AwaitedChange[];
}

export interface AwaitedChange {
  readonly sessionId: string;
  readonly before: SessionTimes;
  readonly now: SessionTimes;
  readonly until: Date;
}

/** How matches stand on their waiting lists, and what they are asked again. */
@Injectable()
export class StandingInLineQuery {
  async run(tx: Tx, matchIds: readonly string[]): Promise<ReadonlyMap<string, StandingInLine>> {
    const rows: Omit<StandingInLine, 'changes'>[] = await inNameOf(tx, system('matching'), () =>
      tx.manager.query(STANDING, [matchIds]),
    );
    const changes: ChangeRow[] = await tx.manager.query(CHANGES, [matchIds]);
    return new Map(
      rows.map((row) => {
        const own = changes.filter(({ matchId }) => matchId === row.matchId).map(changeOf);
        return [row.matchId, { ...row, changes: own }];
      }),
    );
  }
}

interface ChangeRow {
  readonly matchId: string;
  readonly sessionId: string;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly until: Date;
}

function changeOf({ sessionId, startedAt, endedAt, startsAt, endsAt, until }: ChangeRow): AwaitedChange {
  const before = { startsAt: startedAt, endsAt: endedAt };
  return { sessionId, before, now: { startsAt, endsAt }, until };
}

const STANDING = `
SELECT m.id AS "matchId", m.called_at IS NOT NULL AS called,
  CASE WHEN m.state = 'offered' THEN (SELECT c.ends_at FROM clocks c
    WHERE c.subject_id = m.id AND c.wait = 'resident-answers-offer' AND c.settled_at IS NULL) END AS "offeredUntil",
  CASE WHEN m.state = 'waiting' THEN 1 + (SELECT count(DISTINCT other.id)::int FROM matches other
    JOIN match_sessions os ON os.match_id = other.id JOIN match_sessions ms ON ms.session_id = os.session_id
    WHERE ms.match_id = m.id AND other.state = 'waiting'
      AND (${turnOf('other')}) < (${turnOf('m')})) END AS position
FROM matches m WHERE m.id = ANY ($1) AND m.state IN ('waiting', 'offered', 'approved')`;

const CHANGES = `
SELECT h.match_id AS "matchId", s.id AS "sessionId", s.starts_at AS "startsAt", s.ends_at AS "endsAt", c.ends_at AS until,
  (st.detail -> 'session' ->> 'startsAt')::timestamptz AS "startedAt",
  (st.detail -> 'session' ->> 'endsAt')::timestamptz AS "endedAt"
FROM held_places h JOIN sessions s ON s.id = h.session_id
JOIN clocks c ON c.subject_id = h.id AND c.wait = 'resident-answers-change' AND c.settled_at IS NULL
JOIN LATERAL (SELECT detail FROM match_steps WHERE match_id = h.match_id AND step = 'session-moved'
  AND detail -> 'session' ->> 'id' = s.id::text ORDER BY number DESC LIMIT 1) st ON true
WHERE h.match_id = ANY ($1) AND h.released_at IS NULL AND h.asked_again_at IS NOT NULL ORDER BY s.starts_at`;
