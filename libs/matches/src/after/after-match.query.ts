import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Presence, RecordedBy } from './presence';

export interface Said {
  readonly state: Presence;
  readonly minutes: number | null;
}

/** What is known of a place that is held for good. */
export interface PlaceAfter {
  readonly placeId: string;
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The words of the three; the code is read at the place. */
  readonly group: Said | null;
  readonly resident: Said | null;
  readonly code: Said | null;
  readonly record: (Said & { readonly recordedBy: RecordedBy; readonly isConfirmed: boolean }) | null;
}

export interface AfterMatch {
  readonly matchId: string;
  readonly isAttended: boolean;
  readonly confirmedAt: Date | null;
  readonly thanksFromGroup: string | null;
  readonly thanksFromResident: string | null;
  /** By the time of their sessions. */
  readonly places: readonly PlaceAfter[];
}

type InJson = Omit<AfterMatch, 'places'> & {
  readonly places: readonly (Omit<PlaceAfter, 'startsAt' | 'endsAt'> & {
    startsAt: string;
    endsAt: string;
  })[];
};

/** What comes after the approval: the yes to the reminder, who was there, and the thanks. */
@Injectable()
export class AfterMatchQuery {
  /** By match; those that hold no place for good are left out. */
  async run(tx: Tx, matchIds: readonly string[]): Promise<Map<string, AfterMatch>> {
    const rows: InJson[] = await tx.manager.query(AFTER, [matchIds]);
    return new Map(rows.map((row) => [row.matchId, { ...row, places: row.places.map(timed) }]));
  }
}

function timed({ startsAt, endsAt, ...place }: InJson['places'][number]): PlaceAfter {
  return { ...place, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

const WORD = (side: string) => `(SELECT jsonb_build_object('state', w.state, 'minutes', w.minutes)
  FROM attendance_words w WHERE w.held_place_id = h.id AND w.said_by = '${side}')`;

const THANKS = (side: string) =>
  `(SELECT th.words FROM thanks th WHERE th.match_id = m.id AND th.said_by = '${side}')`;

const AFTER = `
SELECT m.id AS "matchId", m.state = 'attended' AS "isAttended", m.confirmed_at AS "confirmedAt",
  ${THANKS('group')} AS "thanksFromGroup", ${THANKS('resident')} AS "thanksFromResident",
  jsonb_agg(jsonb_build_object('placeId', h.id, 'sessionId', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
    'group', ${WORD('group')}, 'resident', ${WORD('resident')}, 'code', ${WORD('code')},
    'record', CASE WHEN a.state IS NOT NULL THEN jsonb_build_object('state', a.state, 'minutes', a.minutes,
      'recordedBy', a.recorded_by, 'isConfirmed', a.confirmed_at IS NOT NULL) END) ORDER BY s.starts_at, h.id) AS places
FROM matches m JOIN held_places h ON h.match_id = m.id AND h.released_at IS NULL JOIN sessions s ON s.id = h.session_id
LEFT JOIN attendances a ON a.held_place_id = h.id
WHERE m.id = ANY ($1) AND m.state IN ('approved', 'attended', 'absent')
GROUP BY m.id`;
