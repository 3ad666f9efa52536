import { inNameOf, system, type Tx } from '@app/database';
import type { Person } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { type PersonRow, personOf } from './matching-rows';

export interface PersonToMatch {
  readonly id: string;
  readonly person: Person;
}

/** Residents as the matching engine reads them: those whose card is complete. */
@Injectable()
export class PeopleToMatchQuery {
  async one(tx: Tx, personId: string): Promise<PersonToMatch | null> {
    return (await this.read(tx, peopleWho('= $1'), [personId]))[0] ?? null;
  }

  async all(tx: Tx): Promise<PersonToMatch[]> {
    return this.read(tx, `${peopleWho('IS NOT NULL')} AND p.paused_at IS NULL`, []);
  }

  async some(tx: Tx, personIds: readonly string[]): Promise<PersonToMatch[]> {
    return this.read(tx, peopleWho('= ANY ($1)'), [personIds]);
  }

  private async read(tx: Tx, people: string, values: unknown[]): Promise<PersonToMatch[]> {
    const rows: PersonRow[] = await inNameOf(tx, system('matching'), () => tx.manager.query(people, values));
    return rows.map((row) => ({ id: row.id, person: personOf(row) }));
  }
}

/**
 * A withdrawal is no refusal: who could not come once may come another time.
 * @param are what is asked of a person's id; said of every table, which the planner would gather whole otherwise
 */
const peopleWho = (are: string) => `
SELECT p.id, p.number, p.birth_date::text AS "birthDate", p.residency, p.week, p.x, p.y, p.z,
  p.longest_way AS "longestWay", p.online, p.skills, p.wishes, p.languages, p.access_needs AS "accessNeeds",
  p.paused_at IS NOT NULL AS paused,
  coalesce(a.days, '[]') AS "daysAway",
  coalesce(q.held, '[]') AS qualifications,
  coalesce(i.covers, '[]') AS insurances,
  coalesce(c.consents, '[]') AS "guardianConsents",
  coalesce(h.places, '[]') AS "heldPlaces",
  coalesce(d.declined, '{}') AS "declinedOpenings",
  d.asked::text AS "lastAskedOn",
  coalesce(b.blocked, '{}') AS "blockedGroups"
FROM people p
LEFT JOIN (SELECT person_id, jsonb_agg(jsonb_build_object('from', away_from, 'until', away_until)) AS days
  FROM days_away WHERE person_id ${are} GROUP BY 1) a ON a.person_id = p.id
LEFT JOIN (SELECT person_id, jsonb_agg(jsonb_build_object('code', code, 'from', held_from, 'until', held_until)) AS held
  FROM held_qualifications WHERE person_id ${are} GROUP BY 1) q ON q.person_id = p.id
LEFT JOIN (SELECT person_id, jsonb_agg(jsonb_build_object('joinedOn', joined_on, 'atOnce', at_once)) AS covers
  FROM insurance_covers WHERE person_id ${are} GROUP BY 1) i ON i.person_id = p.id
LEFT JOIN (SELECT person_id, jsonb_agg(jsonb_build_object('from', valid_from, 'until', valid_until)) AS consents
  FROM guardian_consents WHERE person_id ${are} AND withdrawn_at IS NULL GROUP BY 1) c ON c.person_id = p.id
LEFT JOIN (SELECT hp.person_id, jsonb_agg(jsonb_build_object(
    'startsAt', (extract(epoch FROM s.starts_at) * 1000)::bigint,
    'endsAt', (extract(epoch FROM s.ends_at) * 1000)::bigint,
    'position', jsonb_build_object('x', o.x, 'y', o.y, 'z', o.z))) AS places
  FROM held_places hp JOIN sessions s ON s.id = hp.session_id JOIN openings o ON o.id = s.opening_id
  WHERE hp.person_id ${are} AND hp.released_at IS NULL GROUP BY 1) h ON h.person_id = p.id
LEFT JOIN (SELECT m.person_id, array_agg(o.number) FILTER (WHERE m.state = 'declined') AS declined,
    max((m.created_at AT TIME ZONE 'Asia/Tokyo')::date) FILTER (WHERE m.origin <> 'interest') AS asked
  FROM matches m JOIN openings o ON o.id = m.opening_id
  WHERE m.person_id ${are} AND (m.state = 'declined' OR m.origin <> 'interest') GROUP BY 1) d ON d.person_id = p.id
LEFT JOIN (SELECT gb.person_id, array_agg(DISTINCT g.number ORDER BY g.number) AS blocked
  FROM group_blocks gb JOIN groups g ON g.id = gb.group_id WHERE gb.person_id ${are} AND gb.until IS NULL GROUP BY 1) b ON b.person_id = p.id
WHERE p.id ${are} AND p.card_completed_at IS NOT NULL`;
