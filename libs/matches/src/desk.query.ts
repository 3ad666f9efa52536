import type { Tx } from '@app/database';
import { UNDELIVERED } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import { nobodyOnline } from './nobody-online';

export interface DeskRow {
  readonly kind: 'match' | 'opening' | 'group' | 'interest' | 'call' | 'undelivered';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly since: Date;
  /** When the next step of its clock is due; `null` until it has one. */
  readonly dueAt: Date | null;
  /** It has gone on to the head coordinator. */
  readonly isOverdue: boolean;
  readonly areaNumber: number | null;
  /** The group that it is about; `null` where it is about none. */
  readonly groupId: string | null;
  readonly groupName: string | null;
}

/**
 * What waits for a coordinator, the soonest due first: matches to approve, openings and groups to review, interests in
 * groups that nobody acts for online, messages that could not be delivered, and whatever a clock has brought to the desk, to be settled by telephone. Without an
 * area a case shows to everybody.
 */
@Injectable()
export class DeskQuery {
  async run(tx: Tx, areaId: string | null): Promise<DeskRow[]> {
    return tx.manager.query(DESK, [areaId]);
  }
}

const SOMEONE = `concat(pt.base, '|', (floor(extract(year FROM age(m.created_at, p.birth_date)) / 10) * 10)::int)`;

const DESK = `
WITH brought AS (
  SELECT DISTINCT ON (match_id) match_id, since, due_at, owner FROM (
    SELECT coalesce(h.match_id, d.match_id, k.match_id, c.subject_id) AS match_id, c.since, c.due_at, c.owner
    FROM clocks c LEFT JOIN held_places h ON c.subject_kind = 'held-place' AND h.id = c.subject_id
    LEFT JOIN disclosures d ON c.subject_kind = 'disclosure' AND d.id = c.subject_id
    LEFT JOIN consultations k ON c.subject_kind = 'consultation' AND k.id = c.subject_id
    WHERE c.settled_at IS NULL AND c.owner IN ('coordinator', 'head-coordinator')
      AND c.subject_kind IN ('match', 'held-place', 'disclosure', 'consultation')) every
  ORDER BY match_id, due_at),
waiting AS (
  SELECT CASE m.state WHEN 'with-coordinator' THEN 'match' WHEN 'with-group' THEN 'interest' ELSE 'call' END AS kind,
    m.id, o.title, ${SOMEONE} AS note, coalesce(b.since, m.state_since) AS since, b.due_at, b.owner, t.area_id,
    o.group_id
  FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
  LEFT JOIN towns t ON t.id = o.town_id LEFT JOIN towns pt ON pt.id = p.town_id
  LEFT JOIN brought b ON b.match_id = m.id
  WHERE b.match_id IS NOT NULL OR m.state = 'with-coordinator' OR (m.state = 'with-group' AND ${nobodyOnline('o.group_id')})
  UNION ALL
  SELECT 'opening', o.id, o.title, g.name, o.submitted_at, c.due_at, c.owner, t.area_id, g.id
  FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN towns t ON t.id = o.town_id
  LEFT JOIN clocks c ON c.subject_id = o.id AND c.wait = 'opening-in-review' AND c.settled_at IS NULL
  WHERE o.submitted_at IS NOT NULL AND o.published_at IS NULL AND o.returned_at IS NULL AND o.closed_at IS NULL
  UNION ALL
  SELECT 'group', g.id, g.name, '', g.submitted_at, c.due_at, c.owner, t.area_id, g.id
  FROM groups g LEFT JOIN towns t ON t.id = g.town_id
  LEFT JOIN clocks c ON c.subject_id = g.id AND c.wait = 'group-in-review' AND c.settled_at IS NULL
  WHERE g.submitted_at IS NOT NULL AND g.registered_at IS NULL AND g.returned_at IS NULL AND g.closed_at IS NULL
  UNION ALL
  SELECT 'undelivered', x.id, coalesce(o.title, g.name, ''), coalesce(p.name, a.name, ''),
    coalesce(x.troubled_since, x.failed_at), c.due_at, c.owner, t.area_id, g.id
  FROM outbox x LEFT JOIN accounts a ON a.id = x.recipient_id LEFT JOIN people p ON p.account_id = x.recipient_id
  LEFT JOIN matches m ON m.id = x.subject_id LEFT JOIN openings o ON o.id = coalesce(m.opening_id, x.subject_id)
  LEFT JOIN groups g ON g.id = coalesce(o.group_id, x.subject_id)
  LEFT JOIN towns t ON t.id = coalesce(o.town_id, g.town_id, p.town_id)
  LEFT JOIN clocks c ON c.subject_id = x.id AND c.wait = 'message-undeliverable' AND c.settled_at IS NULL
  WHERE ${UNDELIVERED})
SELECT w.kind, w.id, w.title, w.note, w.since, w.due_at AS "dueAt",
  coalesce(w.owner = 'head-coordinator', false) AS "isOverdue", a.number AS "areaNumber",
  w.group_id AS "groupId", gr.name AS "groupName"
FROM waiting w LEFT JOIN community_areas a ON a.id = w.area_id LEFT JOIN groups gr ON gr.id = w.group_id
WHERE $1::uuid IS NULL OR w.area_id IS NULL OR w.area_id = $1
ORDER BY coalesce(w.owner = 'head-coordinator', false) DESC, coalesce(w.due_at, w.since), w.id`;
