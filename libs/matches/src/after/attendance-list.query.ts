import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Presence, RecordedBy } from './presence';

export interface AttendanceListLine {
  readonly placeId: string;
  readonly matchId: string;
  readonly personId: string;
  readonly places: number;
  readonly state: Presence | null;
  readonly minutes: number | null;
  readonly recordedBy: RecordedBy | null;
  /** Read the code at the place. */
  readonly hasCheckedIn: boolean;
  readonly confirmedAt: Date | null;
}

/** Who holds a place in a session, and what stands in the record of it. */
@Injectable()
export class AttendanceListQuery {
  async run(tx: Tx, sessionId: string): Promise<AttendanceListLine[]> {
    return tx.manager.query(
      `SELECT h.id AS "placeId", h.match_id AS "matchId", h.person_id AS "personId", h.places, a.state, a.minutes,
         a.recorded_by AS "recordedBy", a.confirmed_at AS "confirmedAt",
         EXISTS (SELECT FROM attendance_words w WHERE w.held_place_id = h.id AND w.said_by = 'code') AS "hasCheckedIn"
       FROM held_places h JOIN matches m ON m.id = h.match_id JOIN people p ON p.id = h.person_id
       LEFT JOIN attendances a ON a.held_place_id = h.id
       WHERE h.session_id = $1 AND h.released_at IS NULL AND m.state IN ('approved', 'attended', 'absent')
       ORDER BY p.kana, h.id`,
      [sessionId],
    );
  }
}
