import type { Tx } from '@app/database';
import type { Field } from '@app/vocabulary';
import { Injectable } from '@nestjs/common';

export interface OpeningCard {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly field: Field;
  readonly groupId: string;
  readonly groupName: string;
  readonly placeName: string;
  readonly townName: string | null;
  readonly stopName: string;
  readonly stopMinutes: number | null;
  readonly online: boolean;
  readonly beginnersWelcome: boolean;
  readonly childrenWelcome: boolean;
  readonly payment: string;
  readonly costNote: string;
  readonly insurance: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Sessions still to come, this one included. */
  readonly sessionsLeft: number;
  /** Places left in the next session; `null` has no limit. */
  readonly placesLeft: number | null;
}

export interface OpeningSearch {
  readonly keyword?: string;
  readonly field?: string;
  readonly townId?: string;
  /** 0 Monday … 6 Sunday, of any session to come. */
  readonly weekday?: number;
  readonly online?: boolean;
  readonly children?: boolean;
  readonly beginners?: boolean;
  readonly groupId?: string;
  /** The start and id of the last card seen. */
  readonly after?: { readonly startsAt: Date; readonly id: string };
  readonly limit: number;
}

/** Public openings by the start of their next open session; a page at a time. */
@Injectable()
export class OpeningCardsQuery {
  async run(tx: Tx, search: OpeningSearch, now: Date): Promise<OpeningCard[]> {
    return tx.manager.query(
      `${CARDS}
       AND ($9::timestamptz IS NULL OR (n.starts_at, o.id) > ($9, $10::uuid))
       ORDER BY n.starts_at, o.id LIMIT $11`,
      [...filters(search, now), search.after?.startsAt ?? null, search.after?.id ?? null, search.limit],
    );
  }

  /** How many openings the search finds in all. */
  async count(tx: Tx, search: Omit<OpeningSearch, 'limit' | 'after'>, now: Date): Promise<number> {
    const rows = await tx.manager.query(
      `SELECT count(*)::int AS n FROM (${CARDS}) found`,
      filters(search, now),
    );
    return rows[0].n;
  }
}

function filters(search: Omit<OpeningSearch, 'limit'>, now: Date): unknown[] {
  const keyword = search.keyword?.trim().replace(/[\\%_]/g, '\\$&');
  return [
    now,
    keyword ? `%${keyword}%` : null,
    search.field ?? null,
    search.townId ?? null,
    search.weekday ?? null,
    search.online ?? null,
    search.children || search.beginners ? { children: search.children, beginners: search.beginners } : null,
    search.groupId ?? null,
  ];
}

const OPEN = 'cancelled_at IS NULL AND starts_at > $1 AND (capacity IS NULL OR taken < capacity)';

const CARDS = `
SELECT o.id, o.number, o.title, o.field, o.group_id AS "groupId", g.name AS "groupName", o.place_name AS "placeName",
  t.name AS "townName", o.stop_name AS "stopName", o.stop_minutes AS "stopMinutes", o.online,
  o.beginners_welcome AS "beginnersWelcome", o.children_welcome AS "childrenWelcome", o.payment,
  o.cost_note AS "costNote", o.insurance, n.starts_at AS "startsAt", n.ends_at AS "endsAt",
  n.capacity - n.taken AS "placesLeft",
  (SELECT count(*)::int FROM sessions WHERE opening_id = o.id AND ${OPEN}) AS "sessionsLeft"
FROM openings o
JOIN groups g ON g.id = o.group_id
LEFT JOIN towns t ON t.id = o.town_id
CROSS JOIN LATERAL (
  SELECT starts_at, ends_at, capacity, taken FROM sessions
  WHERE opening_id = o.id AND ${OPEN}
    AND ($5::int IS NULL OR extract(isodow FROM starts_at AT TIME ZONE 'Asia/Tokyo') = $5 + 1)
  ORDER BY starts_at LIMIT 1) n
WHERE o.published_at <= $1 AND o.closed_at IS NULL
  AND (o.publish_until IS NULL OR o.publish_until > $1) AND (o.deadline IS NULL OR o.deadline > $1)
  AND ($2::text IS NULL OR o.title ILIKE $2 OR o.body ILIKE $2 OR g.name ILIKE $2 OR o.place_name ILIKE $2)
  AND ($3::text IS NULL OR o.field = $3)
  AND ($4::uuid IS NULL OR o.town_id = $4)
  AND ($6::boolean IS NULL OR o.online = $6)
  AND ($7::jsonb IS NULL OR ((NOT coalesce(($7::jsonb->>'children')::boolean, false) OR o.children_welcome)
    AND (NOT coalesce(($7::jsonb->>'beginners')::boolean, false) OR o.beginners_welcome)))
  AND ($8::uuid IS NULL OR o.group_id = $8)`;
