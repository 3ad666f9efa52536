import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Presence, RecordedBy } from './presence';

export interface RecordLine {
  readonly placeId: string;
  readonly matchId: string;
  readonly openingId: string;
  readonly title: string;
  readonly groupName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: Presence;
  /** Minutes; `null` where nobody said how long. */
  readonly minutes: number | null;
  readonly recordedBy: RecordedBy;
  readonly confirmedAt: Date | null;
  /** The group's own figure, where it differs from what stands in the record or is not confirmed yet. */
  readonly groupMinutes: number | null;
}

/** What a resident has done: each session with its hours, and the data of a certificate. */
@Injectable()
export class RecordOfPersonQuery {
  /** Sessions that began in [from, until), the latest first. */
  async run(tx: Tx, personId: string, from: Date, until: Date): Promise<RecordLine[]> {
    return tx.manager.query(
      `SELECT h.id AS "placeId", h.match_id AS "matchId", o.id AS "openingId", o.title, g.name AS "groupName",
         s.starts_at AS "startsAt", s.ends_at AS "endsAt", a.state, a.minutes, a.recorded_by AS "recordedBy",
         a.confirmed_at AS "confirmedAt", w.minutes AS "groupMinutes"
       FROM attendances a JOIN held_places h ON h.id = a.held_place_id JOIN sessions s ON s.id = h.session_id
       JOIN openings o ON o.id = s.opening_id JOIN groups g ON g.id = o.group_id
       LEFT JOIN attendance_words w ON w.held_place_id = h.id AND w.said_by = 'group'
       WHERE h.person_id = $1 AND s.starts_at >= $2 AND s.starts_at < $3
       ORDER BY s.starts_at DESC, h.id`,
      [personId, from, until],
    );
  }
}
