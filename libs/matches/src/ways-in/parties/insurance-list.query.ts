import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Named } from './companions.query';

/** The list of names that an event insurance asks for: all who come to a session, residents first in each party. */
@Injectable()
export class InsuranceListQuery {
  /**
   * @param groupIds the groups that ask, who see those who let themselves be shown to them; `null` for the centre
   * @returns nobody for a session of another group
   */
  async run(tx: Tx, sessionId: string, groupIds: readonly string[] | null): Promise<Named[]> {
    return tx.manager.query(LIST, [sessionId, groupIds]);
  }
}

const LIST = `
WITH party AS (
  SELECT h.match_id, p.id AS person_id, p.name, p.kana,
    extract(year FROM age((s.starts_at AT TIME ZONE 'Asia/Tokyo')::date, p.birth_date))::int AS age
  FROM held_places h JOIN people p ON p.id = h.person_id JOIN sessions s ON s.id = h.session_id
  JOIN openings o ON o.id = s.opening_id
  WHERE h.session_id = $1 AND h.released_at IS NULL AND ($2::uuid[] IS NULL OR o.group_id = ANY ($2)
    AND EXISTS (SELECT FROM disclosures d WHERE d.match_id = h.match_id AND d.opened_at IS NOT NULL AND d.closed_at IS NULL
      AND (d.ends_at IS NULL OR d.ends_at > now()))))
SELECT name, kana, kind, age FROM (
  SELECT name, kana, CASE WHEN age < 18 THEN 'child' ELSE 'adult' END AS kind, age, kana AS of, match_id, 0 AS number
  FROM party
  UNION ALL
  SELECT c.name, c.kana, c.kind, c.age, party.kana, c.match_id, c.number
  FROM companions c JOIN party ON party.match_id = c.match_id) everybody
ORDER BY of, match_id, number`;
