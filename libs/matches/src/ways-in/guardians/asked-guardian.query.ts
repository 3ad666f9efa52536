import { inNameOf, system, type Tx } from '@app/database';
import type { GuardianAnswer } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { SessionTimes } from '../../my-activities.query';
import { timesOf } from '../../my-activities.query';

/** One request as the guardian, the minor and the centre read it. */
export interface AskedGuardian {
  readonly requestId: string;
  readonly personId: string;
  readonly personName: string;
  readonly guardianName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly accountId: string | null;
  readonly askedAt: Date;
  /** Until when the answer is awaited; null once there is one. */
  readonly endsAt: Date | null;
  readonly answer: GuardianAnswer | null;
  readonly answeredAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** The last day of the consent, `YYYY-MM-DD`. */
  readonly validUntil: string | null;
}

/** What a minor has asked to take part in. */
export interface AskedActivity {
  readonly matchId: string;
  readonly title: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly sessions: readonly SessionTimes[];
}

/** Guardians' requests: by the link, or the latest of a minor. */
@Injectable()
export class AskedGuardianQuery {
  /** @returns `null` for a link that was never sent */
  async byLink(tx: Tx, tokenHash: string): Promise<AskedGuardian | null> {
    return (await tx.manager.query(`${ASKED} WHERE r.token_hash = $1`, [tokenHash]))[0] ?? null;
  }

  async latest(tx: Tx, personId: string): Promise<AskedGuardian | null> {
    const rows: AskedGuardian[] = await inNameOf(tx, system('guardian'), () =>
      tx.manager.query(
        `${ASKED} WHERE r.person_id = $1 ORDER BY r.answered_at IS NULL DESC, r.asked_at DESC, r.id DESC LIMIT 1`,
        [personId],
      ),
    );
    return rows[0] ?? null;
  }

  /** The sessions to come of these matches. */
  async activities(tx: Tx, matchIds: readonly string[], now: Date): Promise<AskedActivity[]> {
    const rows: (Omit<AskedActivity, 'sessions'> & { sessions: { startsAt: string; endsAt: string }[] })[] =
      await tx.manager.query(ACTIVITIES, [matchIds, now]);
    return rows.map((row) => ({ ...row, sessions: row.sessions.map(timesOf) }));
  }

  /** How often a guardian was asked about a minor since then. */
  async timesAsked(tx: Tx, personId: string, since: Date): Promise<number> {
    const [{ times }] = await tx.manager.query(
      'SELECT count(*)::int AS times FROM guardian_requests WHERE person_id = $1 AND asked_at > $2',
      [personId, since],
    );
    return times;
  }
}

const ASKED = `
SELECT r.id AS "requestId", r.person_id AS "personId", p.name AS "personName", gc.name AS "guardianName", gc.phone,
  a.email, r.account_id AS "accountId", r.asked_at AS "askedAt", k.ends_at AS "endsAt", r.answer,
  r.answered_at AS "answeredAt", r.withdrawn_at AS "withdrawnAt",
  (SELECT max(c.valid_until)::text FROM guardian_consents c WHERE c.request_id = r.id) AS "validUntil"
FROM guardian_requests r JOIN people p ON p.id = r.person_id JOIN guardian_contacts gc ON gc.request_id = r.id
LEFT JOIN accounts a ON a.id = r.account_id
LEFT JOIN clocks k ON k.subject_id = r.id AND k.settled_at IS NULL`;

const ACTIVITIES = `
SELECT m.id AS "matchId", o.title, g.name AS "groupName", o.place_name AS "placeName",
  jsonb_agg(jsonb_build_object('startsAt', s.starts_at, 'endsAt', s.ends_at) ORDER BY s.starts_at) AS sessions
FROM matches m JOIN openings o ON o.id = m.opening_id JOIN groups g ON g.id = o.group_id
JOIN match_sessions ms ON ms.match_id = m.id JOIN sessions s ON s.id = ms.session_id
WHERE m.id = ANY ($1) AND s.starts_at > $2 AND s.cancelled_at IS NULL
GROUP BY m.id, o.title, g.name, o.place_name ORDER BY min(s.starts_at), m.id`;
