import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface DeskRow {
  readonly kind: 'match' | 'opening' | 'group' | 'interest';
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly since: Date;
  readonly areaNumber: number | null;
}

/**
 * What waits for a coordinator, oldest first: matches to approve, openings and groups to review, and interests in groups
 * that nobody acts for online. Without an area a case shows to everybody.
 */
@Injectable()
export class DeskQuery {
  async run(tx: Tx, areaId: string | null): Promise<DeskRow[]> {
    return tx.manager.query(`${DESK} ORDER BY since, id`, [areaId]);
  }
}

const NOBODY_ONLINE =
  'NOT EXISTS (SELECT FROM group_members gm WHERE gm.group_id = o.group_id AND gm.left_at IS NULL)';

const DESK = `
SELECT kind, w.id, title, note, since, a.number AS "areaNumber" FROM (
  SELECT CASE m.state WHEN 'with-group' THEN 'interest' ELSE 'match' END AS kind, m.id, o.title,
    concat(pt.base, '|', (floor(extract(year FROM age(m.created_at, p.birth_date)) / 10) * 10)::int) AS note,
    m.state_since AS since, t.area_id
  FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
  LEFT JOIN towns t ON t.id = o.town_id LEFT JOIN towns pt ON pt.id = p.town_id
  WHERE m.state = 'with-coordinator' OR (m.state = 'with-group' AND ${NOBODY_ONLINE})
  UNION ALL
  SELECT 'opening', o.id, o.title, g.name, o.submitted_at, t.area_id
  FROM openings o JOIN groups g ON g.id = o.group_id LEFT JOIN towns t ON t.id = o.town_id
  WHERE o.submitted_at IS NOT NULL AND o.published_at IS NULL AND o.returned_at IS NULL AND o.closed_at IS NULL
  UNION ALL
  SELECT 'group', g.id, g.name, '', g.submitted_at, t.area_id
  FROM groups g LEFT JOIN towns t ON t.id = g.town_id
  WHERE g.submitted_at IS NOT NULL AND g.registered_at IS NULL AND g.returned_at IS NULL AND g.closed_at IS NULL) w
LEFT JOIN community_areas a ON a.id = w.area_id
WHERE $1::uuid IS NULL OR w.area_id IS NULL OR w.area_id = $1`;
