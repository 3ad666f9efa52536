import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';

export interface MonthFigures {
  /** `YYYY-MM` in Tokyo. */
  readonly month: string;
  readonly signUps: number;
  readonly openings: number;
  /** Approved in this month, whatever came after. */
  readonly matches: number;
  /** Of the sessions with a limit that took place in it. */
  readonly taken: number;
  readonly places: number;
}

export interface WeekCell {
  /** 0 is Monday. */
  readonly weekday: number;
  readonly part: 'morning' | 'afternoon' | 'evening';
  /** Residents who are free for an hour of it at least. */
  readonly supply: number;
  /** Free places of the sessions of the next four weeks that start in it. */
  readonly demand: number;
}

export interface TownFigures {
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
  readonly residents: number;
  readonly free: number;
}

export interface DeskFigures {
  readonly months: readonly MonthFigures[];
  readonly week: readonly WeekCell[];
  readonly towns: readonly TownFigures[];
}

/** What happened month by month, when and where people and openings are. */
@Injectable()
export class FiguresQuery {
  async run(tx: Tx, now: Date): Promise<DeskFigures> {
    const months: MonthFigures[] = await tx.manager.query(MONTHS, [now]);
    const week: WeekCell[] = await tx.manager.query(WEEK, [now]);
    const towns: TownFigures[] = await tx.manager.query(TOWNS, [now]);
    return { months, week, towns };
  }
}

const MONTH_OF = (column: string) => `date_trunc('month', ${column} AT TIME ZONE 'Asia/Tokyo')`;

// The range first, so that an index on the time could serve; the count only of what lies in it.
const COUNT = (what: string, column: string) => `
  (SELECT count(*)::int FROM ${what} AND ${column} >= m.starts AND ${column} < m.ends)`;

const MONTHS = `
WITH m AS (
  SELECT at AS month, at AT TIME ZONE 'Asia/Tokyo' AS starts, (at + interval '1 month') AT TIME ZONE 'Asia/Tokyo' AS ends
  FROM generate_series(${MONTH_OF('$1::timestamptz')} - interval '11 months', ${MONTH_OF('$1::timestamptz')}, '1 month') at)
SELECT to_char(m.month, 'YYYY-MM') AS month,
  ${COUNT('people p WHERE p.card_completed_at IS NOT NULL', 'p.created_at')} AS "signUps",
  ${COUNT('openings o WHERE true', 'o.published_at')} AS openings,
  ${COUNT("match_steps s WHERE s.step = 'approved'", 's.at')} AS matches,
  coalesce(s.taken, 0) AS taken, coalesce(s.places, 0) AS places
FROM m LEFT JOIN LATERAL (
  SELECT sum(taken)::int AS taken, sum(capacity)::int AS places FROM sessions
  WHERE capacity IS NOT NULL AND cancelled_at IS NULL AND starts_at >= m.starts AND starts_at < m.ends AND starts_at < $1) s ON true
ORDER BY m.month`;

/** Half-hours of a day: 9 to 12, 12 to 17, 17 to 21. */
const PARTS = `(VALUES (0, 'morning', 18, 24), (1, 'afternoon', 24, 34), (2, 'evening', 34, 42))`;

const WEEK = `
WITH cells AS (
  SELECT d AS weekday, place, part, first, last, ((1::bigint << last) - (1::bigint << first)) AS mask
  FROM generate_series(0, 6) d CROSS JOIN ${PARTS} p (place, part, first, last)),
coming AS (
  SELECT extract(isodow FROM s.starts_at AT TIME ZONE 'Asia/Tokyo')::int - 1 AS weekday,
    extract(hour FROM s.starts_at AT TIME ZONE 'Asia/Tokyo')::int * 2 AS half_hour, s.capacity - s.taken AS free
  FROM sessions s JOIN openings o ON o.id = s.opening_id
  WHERE s.starts_at > $1 AND s.starts_at < $1::timestamptz + interval '28 days' AND s.cancelled_at IS NULL
    AND s.taken < s.capacity AND o.published_at <= $1 AND o.closed_at IS NULL)
SELECT c.weekday, c.part,
  (SELECT count(*)::int FROM people p WHERE p.card_completed_at IS NOT NULL AND p.paused_at IS NULL
     AND bit_count((p.week[c.weekday + 1] & c.mask)::bit(64)) >= 2) AS supply,
  (SELECT coalesce(sum(free), 0)::int FROM coming WHERE weekday = c.weekday AND half_hour >= c.first
     AND half_hour < c.last) AS demand
FROM cells c ORDER BY c.weekday, c.place`;

const TOWNS = `
SELECT t.base AS name, avg(t.lat) AS lat, avg(t.lng) AS lng, coalesce(sum(r.number), 0)::int AS residents,
  coalesce(sum(f.free), 0)::int AS free
FROM towns t
LEFT JOIN LATERAL (SELECT count(*) AS number FROM people p WHERE p.town_id = t.id AND p.card_completed_at IS NOT NULL) r ON true
LEFT JOIN LATERAL (SELECT sum(s.capacity - s.taken) AS free FROM openings o JOIN sessions s ON s.opening_id = o.id
  WHERE o.town_id = t.id AND o.published_at <= $1 AND o.closed_at IS NULL AND s.cancelled_at IS NULL
    AND s.starts_at > $1 AND s.taken < s.capacity) f ON true
GROUP BY t.base ORDER BY min(t.kana)`;
