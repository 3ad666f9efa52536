import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { About } from './receivers';

/** Who stands around the subject of a message now; what a subject does not have is null, empty or false. */
export interface Around {
  /** The account that a link signs in, a guardian's or that of whoever was asked to take over. */
  readonly own: string | null;
  /** The link is unused, the request or the transfer unanswered. */
  readonly isOpen: boolean;
  /** The resident's account. */
  readonly resident: string | null;
  readonly isBlocked: boolean;
  /** Accounts of the group's members. */
  readonly members: readonly string[];
  readonly areaId: string | null;
  /** The next session of which it tells begins. */
  readonly begins: Date | null;
}

/** Reads who stands around a subject. */
@Injectable()
export class AroundQuery {
  /** `null` when the subject is gone. */
  async run(tx: Tx, about: About, subjectId: string, eventId: string): Promise<Around | null> {
    const rows = await tx.manager.query(
      QUERIES[about],
      about === 'match' ? [subjectId, eventId] : [subjectId],
    );
    return rows[0] ?? null;
  }
}

const NO_ONE = `NULL::uuid AS resident, false AS "isBlocked", '{}'::uuid[] AS members, NULL::uuid AS "areaId",
  NULL::timestamptz AS begins`;

const membersOf = (group: string) =>
  `ARRAY(SELECT gm.account_id FROM group_members gm WHERE gm.group_id = ${group} AND gm.left_at IS NULL ORDER BY gm.since)`;

const OF_GROUP = `NULL::uuid AS own, false AS "isOpen", NULL::uuid AS resident, false AS "isBlocked"`;

const QUERIES: Record<About, string> = {
  link: `SELECT l.account_id AS own, l.used_at IS NULL AS "isOpen", ${NO_ONE} FROM sign_in_links l WHERE l.id = $1`,
  digest: `SELECT NULL::uuid AS own, false AS "isOpen", p.account_id AS resident, false AS "isBlocked",
      '{}'::uuid[] AS members, NULL::uuid AS "areaId", NULL::timestamptz AS begins
    FROM digests d JOIN people p ON p.id = d.person_id WHERE d.id = $1`,
  account: `SELECT $1::uuid AS own, true AS "isOpen", ${NO_ONE}`,
  request: `SELECT r.account_id AS own, r.answered_at IS NULL AS "isOpen", p.account_id AS resident, false AS "isBlocked",
      '{}'::uuid[] AS members, NULL::uuid AS "areaId", NULL::timestamptz AS begins
    FROM guardian_requests r JOIN people p ON p.id = r.person_id WHERE r.id = $1`,
  transfer: `SELECT r.to_account_id AS own, r.answered_at IS NULL AS "isOpen", NULL::uuid AS resident, false AS "isBlocked",
      ${membersOf('r.group_id')} AS members, NULL::uuid AS "areaId", NULL::timestamptz AS begins
    FROM representative_transfers r WHERE r.id = $1`,
  joining: `SELECT i.to_account_id AS own, i.answered_at IS NULL AS "isOpen", NULL::uuid AS resident, false AS "isBlocked",
      ${membersOf('i.group_id')} AS members, NULL::uuid AS "areaId", NULL::timestamptz AS begins
    FROM member_invitations i WHERE i.id = $1`,
  group: `SELECT ${OF_GROUP}, ${membersOf('g.id')} AS members, t.area_id AS "areaId", NULL::timestamptz AS begins
    FROM groups g LEFT JOIN towns t ON t.id = g.town_id WHERE g.id = $1`,
  opening: `SELECT ${OF_GROUP}, ${membersOf('o.group_id')} AS members, t.area_id AS "areaId",
      (SELECT min(s.starts_at) FROM sessions s WHERE s.opening_id = o.id AND s.starts_at > now()) AS begins
    FROM openings o LEFT JOIN towns t ON t.id = o.town_id WHERE o.id = $1`,
  // A session that was moved away from tomorrow is known from the step only.
  match: `SELECT NULL::uuid AS own, false AS "isOpen", p.account_id AS resident,
      EXISTS (SELECT FROM group_blocks b WHERE b.person_id = m.person_id AND b.group_id = o.group_id AND b.until IS NULL)
        AS "isBlocked",
      ${membersOf('o.group_id')} AS members, t.area_id AS "areaId",
      (SELECT min(x.at) FROM (
        SELECT s.starts_at AS at FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id
        UNION ALL SELECT (st.detail -> 'session' ->> 'startsAt')::timestamptz FROM match_steps st WHERE st.id = $2) x
       WHERE x.at > now()) AS begins
    FROM matches m JOIN openings o ON o.id = m.opening_id JOIN people p ON p.id = m.person_id
    LEFT JOIN towns t ON t.id = o.town_id WHERE m.id = $1`,
};
