import { Refusal, type Tx } from '@app/database';
import type { HandChannel } from '@app/outbox';
import { Injectable } from '@nestjs/common';
import type { ByHandRow } from './by-hand-row';
import { eventsAsking, type Question } from './question';

/** Letters and calls of the centre: those of an area, and those that belong to none. */
@Injectable()
export class ByHandQuery {
  /** What waits to be carried out by `now`, the oldest first; what nobody need carry out any more is left out. */
  async waiting(tx: Tx, channel: HandChannel, areaId: string | null, now: Date): Promise<ByHandRow[]> {
    return tx.manager.query(
      `${ROWS} AND x.channel = $3 AND x.sent_at IS NULL AND x.failed_at IS NULL AND x.due_at <= $2
         AND ${stands('$2')} ORDER BY x.created_at, x.id`,
      [areaId, now, channel],
    );
  }

  /** How many wait at this moment, by the database's clock. */
  async count(tx: Tx, areaId: string | null): Promise<Record<HandChannel, number>> {
    const rows: { channel: HandChannel; number: number }[] = await tx.manager.query(
      `SELECT w.channel, count(*)::int AS number FROM (${ROWS} AND x.sent_at IS NULL AND x.failed_at IS NULL
         AND x.due_at <= now() AND ${stands('now()')}) w GROUP BY 1`,
      [areaId],
    );
    const of = (channel: HandChannel) => rows.find((row) => row.channel === channel)?.number ?? 0;
    return { paper: of('paper'), phone: of('phone') };
  }

  /** Letters that were posted since then, the latest first. */
  async posted(tx: Tx, areaId: string | null, since: Date): Promise<ByHandRow[]> {
    return tx.manager.query(
      `${ROWS} AND x.channel = 'paper' AND x.sent_at >= $2 ORDER BY x.sent_at DESC, x.id`,
      [areaId, since],
    );
  }

  /** @throws Refusal `message-unknown`, also for one of another area */
  async one(tx: Tx, outboxId: string, areaId: string | null): Promise<ByHandRow> {
    const [row] = await tx.manager.query(`${ROWS} AND x.id = $2`, [areaId, outboxId]);
    if (!row) throw new Refusal('message-unknown');
    return row;
  }

  /** Whether what it asks still waits for an answer, and what it tells is still of use. */
  async stands(tx: Tx, outboxId: string, now: Date): Promise<boolean> {
    const rows = await tx.manager.query(
      `SELECT FROM outbox x LEFT JOIN matches m ON m.id = x.subject_id WHERE x.id = $1 AND ${stands('$2')}`,
      [outboxId, now],
    );
    return rows.length > 0;
  }
}

const asking = (question: Question) =>
  eventsAsking(question)
    .map((event) => `'${event}'`)
    .join(', ');

const stands = (now: string) => `(x.useful_until IS NULL OR x.useful_until > ${now}) AND CASE
  WHEN x.event IN (${asking('invitation')}) THEN m.state = 'invited'
  WHEN x.event IN (${asking('offer')}) THEN m.state = 'offered' OR (m.state = 'waiting' AND m.called_at IS NOT NULL)
  WHEN x.event IN (${asking('change')}) THEN EXISTS (SELECT FROM held_places h
    WHERE h.match_id = m.id AND h.released_at IS NULL AND h.asked_again_at IS NOT NULL)
  WHEN x.event IN (${asking('coming')}, 'session-tomorrow') THEN m.state = 'approved' AND EXISTS (SELECT FROM held_places h
    JOIN sessions s ON s.id = h.session_id WHERE h.match_id = m.id AND h.released_at IS NULL AND s.starts_at > ${now})
  ELSE true END`;

const ROWS = `
SELECT x.id AS "outboxId", x.channel, x.event, x.event_id AS "eventId", x.subject_id AS "subjectId", p.id AS "personId",
  p.name, p.kana, p.phone, coalesce(c.postal_code, '') AS "postalCode", coalesce(c.address, '') AS address,
  coalesce(c.reachable, '') AS reachable, m.id AS "matchId", o.title, p.languages AS spoken, x.created_at AS "createdAt", x.due_at AS "readyAt",
  k.due_at AS "dueAt", coalesce(k.owner = 'head-coordinator', false) AS "isOverdue", coalesce(y.tries, 0) AS tries,
  y.last AS "lastTry", x.sent_at AS "sentAt", l.returned_at AS "returnedAt", x.useful_until AS "usefulUntil"
FROM outbox x
JOIN people p ON p.id = coalesce((SELECT own.id FROM people own WHERE own.account_id = x.recipient_id), x.recipient_id)
LEFT JOIN contact_choices c ON c.person_id = p.id
LEFT JOIN matches m ON m.id = x.subject_id LEFT JOIN openings o ON o.id = m.opening_id
LEFT JOIN towns t ON t.id = coalesce(o.town_id, p.town_id)
LEFT JOIN clocks k ON k.subject_id = x.id AND k.wait = 'message-by-hand' AND k.settled_at IS NULL
LEFT JOIN paper_letters l ON l.outbox_id = x.id
LEFT JOIN LATERAL (SELECT count(*)::int AS tries, max(tried_at) AS last FROM call_tries
  WHERE outbox_id = x.id AND outcome IN ('not-reached', 'later')) y ON true
WHERE x.channel IN ('paper', 'phone') AND ($1::uuid IS NULL OR t.area_id IS NULL OR t.area_id = $1)`;
