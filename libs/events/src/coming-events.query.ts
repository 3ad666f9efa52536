import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface ComingEvent {
  readonly id: string;
  readonly title: string;
  readonly office: string;
  readonly placeName: string;
  readonly fee: string;
  readonly placesNote: string;
  readonly url: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sessionsLeft: number;
}

/** Public events by their next session. */
@Injectable()
export class ComingEventsQuery {
  async run(tx: Tx, limit: number, now: Date): Promise<ComingEvent[]> {
    return tx.manager.query(
      `SELECT e.id, e.title, e.office, e.place_name AS "placeName", e.fee, e.places_note AS "placesNote", e.url,
         n.starts_at AS "startsAt", n.ends_at AS "endsAt", n.sessions AS "sessionsLeft"
       FROM events e CROSS JOIN LATERAL (
         SELECT starts_at, ends_at, count(*) OVER ()::int AS sessions FROM event_sessions
         WHERE event_id = e.id AND ends_at > $1 ORDER BY starts_at LIMIT 1) n
       ORDER BY n.starts_at, e.id LIMIT $2`,
      [now, limit],
    );
  }
}
