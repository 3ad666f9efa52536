import type { Tx } from '@app/database';
import type { Answers } from '@app/ladder';
import { type Field, kindredFields } from '@app/vocabulary';
import { ANSWER } from './answers-of-asks.query';
import type { PersonOfNight, SeenOpening } from './city-kinds';
import type { FieldSort, WaySort } from './ladder.entities';
import { KIND } from './learnt.query';

/** What every resident answered in the last year, those who were asked. */
export async function histories(tx: Tx, now: Date): Promise<Answers[]> {
  return tx.manager.query(
    `SELECT count(*)::int AS asked, count(*) FILTER (WHERE answer = 'yes')::int AS yes FROM (${ANSWERED}) a
     WHERE answer IN ('yes', 'no', 'silent') GROUP BY person_id`,
    [now],
  );
}

export interface AskOfSort {
  readonly field: FieldSort;
  readonly way: WaySort;
  readonly ownAsked: number;
  readonly ownYes: number;
  readonly isYes: boolean;
}

/** The ladder's own asks of the last year that were answered or ran out, with what was known when they were made. */
export async function asksBySort(tx: Tx, now: Date): Promise<AskOfSort[]> {
  return tx.manager.query(
    `SELECT a.field_sort AS field, a.way_sort AS way, a.own_asked AS "ownAsked", a.own_yes AS "ownYes",
       said.answer = 'yes' AS "isYes"
     FROM ladder_asks a JOIN (${ANSWERED}) said ON said.id = a.match_id WHERE said.answer IN ('yes', 'no', 'silent')`,
    [now],
  );
}

/** Openings published in the last days, by area, field and the time of their first session. */
export async function seenOpenings(tx: Tx, days: number, now: Date): Promise<SeenOpening[]> {
  const rows = await tx.manager.query(SEEN, [now, days]);
  return rows.map(({ x, y, z, ...rest }: SeenOpening & { x: number | null; y: number; z: number }) => ({
    ...rest,
    kindredFields: kindredFields(rest.field as Field),
    position: x === null ? null : { x, y, z },
  }));
}

/** Active residents after an id, a batch at a time. */
export async function peopleOfNight(
  tx: Tx,
  after: string,
  limit: number,
  now: Date,
): Promise<PersonOfNight[]> {
  const rows = await tx.manager.query(PEOPLE, [now, after, limit]);
  return rows.map(
    ({
      x,
      y,
      z,
      week,
      ...rest
    }: Omit<PersonOfNight, 'week'> & { week: string[]; x: number | null; y: number; z: number }) => ({
      ...rest,
      week: week.map(BigInt),
      position: x === null ? null : { x, y, z },
    }),
  );
}

/** Since the day before: openings whose ladder was filled in the first half of its time, and that ended with places left. */
export async function balanceOfDay(
  tx: Tx,
  from: Date,
  until: Date,
): Promise<{ kind: string; balance: number }[]> {
  return tx.manager.query(BALANCE, [from, until]);
}

export async function nightRan(tx: Tx, day: string): Promise<boolean> {
  return (await tx.manager.query('SELECT FROM ladder_nights WHERE day = $1', [day])).length > 0;
}

const ANSWERED = `SELECT m.id, m.person_id, ${ANSWER} AS answer FROM matches m
  WHERE m.origin = 'invitation' AND m.created_at > $1::timestamptz - interval '365 days'`;

const SEEN = `
SELECT ${KIND} AS "group", o.field, o.online, o.x, o.y, o.z,
  ((extract(isodow FROM f.at)::int - 1) * 48 + extract(hour FROM f.at)::int * 2 + extract(minute FROM f.at)::int / 30)::int AS "halfHour"
FROM openings o LEFT JOIN towns t ON t.id = o.town_id
JOIN LATERAL (SELECT min(starts_at) AT TIME ZONE 'Asia/Tokyo' AS at FROM sessions WHERE opening_id = o.id) f ON f.at IS NOT NULL
WHERE o.published_at > $1::timestamptz - make_interval(days => $2) AND o.published_at <= $1 ORDER BY o.number`;

const PEOPLE = `
SELECT p.id AS "personId", p.x, p.y, p.z, p.longest_way AS "longestWay", p.online, p.wishes, p.week,
  coalesce(h.asked, 0) AS asked, coalesce(h.yes, 0) AS yes
FROM (SELECT * FROM people WHERE card_completed_at IS NOT NULL AND paused_at IS NULL AND id > $2 ORDER BY id LIMIT $3) p
LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE a.answer IN ('yes', 'no', 'silent'))::int AS asked,
    count(*) FILTER (WHERE a.answer = 'yes')::int AS yes
  FROM (SELECT ${ANSWER} AS answer FROM matches m WHERE m.person_id = p.id AND m.origin = 'invitation'
    AND m.created_at > $1::timestamptz - interval '365 days') a) h ON true
ORDER BY p.id`;

const BALANCE = `
SELECT ${KIND} AS kind, sum(CASE
    WHEN l.state = 'filled' AND l.state_since < l.started_at + (f.at - l.started_at) / 2 THEN -1
    WHEN l.state = 'ended' THEN 1 ELSE 0 END)::int AS balance
FROM ladders l JOIN openings o ON o.id = l.opening_id LEFT JOIN towns t ON t.id = o.town_id
JOIN LATERAL (SELECT max(starts_at) AS at FROM sessions WHERE opening_id = o.id AND cancelled_at IS NULL) f ON true
WHERE l.state IN ('filled', 'ended') AND l.state_since >= $1 AND l.state_since < $2 GROUP BY 1`;
