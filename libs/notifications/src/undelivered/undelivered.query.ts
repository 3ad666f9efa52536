import type { NewClock } from '@app/clocks';
import { Refusal, type Tx } from '@app/database';
import { type ChannelName, type EventName, UNDELIVERED } from '@app/outbox';
import { Injectable } from '@nestjs/common';

/** A message that did not arrive: whom it was for, what it is about, how they can be reached. */
export interface UndeliveredRow {
  readonly id: string;
  readonly event: EventName;
  readonly channel: ChannelName;
  readonly failure: string | null;
  readonly attempts: number;
  /** When it was given up; `null` while it is still tried. */
  readonly failedAt: Date | null;
  readonly since: Date;
  readonly usefulUntil: Date | null;
  readonly recipientName: string | null;
  readonly phone: string | null;
  readonly personId: string | null;
  readonly matchId: string | null;
  readonly openingId: string | null;
  readonly openingTitle: string | null;
  readonly groupName: string | null;
}

/** What could not be delivered, for the centre: of an area, and what belongs to none. */
@Injectable()
export class UndeliveredQuery {
  async all(tx: Tx, areaId: string | null): Promise<UndeliveredRow[]> {
    return tx.manager.query(`${ROWS} ORDER BY "recipientName", since, x.id LIMIT 500`, [areaId]);
  }

  /** @throws Refusal `message-unknown`, also for one that is settled or of another area */
  async one(tx: Tx, id: string, areaId: string | null): Promise<UndeliveredRow> {
    const [row] = await tx.manager.query(`${ROWS} AND x.id = $2`, [areaId, id]);
    if (!row) throw new Refusal('message-unknown');
    return row;
  }

  /** Clocks for those that have none. */
  async unclocked(tx: Tx): Promise<NewClock[]> {
    const rows: { id: string; since: Date }[] = await tx.manager.query(
      `SELECT x.id, coalesce(x.failed_at, now()) AS since FROM outbox x WHERE ${UNDELIVERED}
         AND NOT EXISTS (SELECT FROM clocks k WHERE k.subject_id = x.id AND k.settled_at IS NULL)
       ORDER BY x.id LIMIT 1000`,
    );
    return rows.map(({ id, since }) => ({
      wait: 'message-undeliverable',
      subject: { kind: 'message', id },
      since,
    }));
  }
}

const ROWS = `
SELECT x.id, x.event, x.channel, x.failure, x.attempts, x.failed_at AS "failedAt", x.useful_until AS "usefulUntil",
  coalesce(x.troubled_since, x.failed_at) AS since, coalesce(p.name, a.name) AS "recipientName",
  coalesce(p.phone, own.phone) AS phone, p.id AS "personId", m.id AS "matchId", o.id AS "openingId",
  o.title AS "openingTitle", g.name AS "groupName"
FROM outbox x LEFT JOIN accounts a ON a.id = x.recipient_id LEFT JOIN people p ON p.account_id = x.recipient_id
LEFT JOIN matches m ON m.id = x.subject_id LEFT JOIN openings o ON o.id = coalesce(m.opening_id, x.subject_id)
LEFT JOIN groups g ON g.id = coalesce(o.group_id, x.subject_id)
LEFT JOIN LATERAL (SELECT og.phone FROM group_members gm JOIN groups og ON og.id = gm.group_id
  WHERE gm.account_id = x.recipient_id AND gm.left_at IS NULL ORDER BY og.id = g.id DESC LIMIT 1) own ON true
LEFT JOIN towns t ON t.id = coalesce(o.town_id, g.town_id, p.town_id)
WHERE ${UNDELIVERED} AND ($1::uuid IS NULL OR t.area_id IS NULL OR t.area_id = $1)`;
