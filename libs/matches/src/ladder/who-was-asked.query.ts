import { inNameOf, system, type Tx } from '@app/database';
import type { Answers, AskHistory, AskWish } from '@app/ladder';
import { CITY_WEEKLY_ASKS } from '../city-asking/asking-settings.query';
import { ANSWER } from './answers-of-asks.query';

interface Row {
  readonly personId: string;
  readonly number: number;
  readonly askedForOpening: boolean;
  readonly askedAt: readonly number[];
  readonly weeklyAsks: number;
  readonly noAsksUntil: number | null;
  readonly price: number;
  readonly ownAsked: number;
  readonly ownYes: number;
}

/** What a wave goes by for one person, besides how the opening fits. */
export interface AskedPerson {
  readonly personId: string;
  readonly number: number;
  readonly history: AskHistory;
  readonly wish: AskWish;
  readonly price: number;
  readonly own: Answers;
}

/** Of these people: how often and when they were asked, how they answered in the last year, and what they wish. */
export async function whoWasAsked(
  tx: Tx,
  openingId: string,
  personIds: readonly string[],
  now: Date,
): Promise<AskedPerson[]> {
  const rows: Row[] = await inNameOf(tx, system('matching'), () =>
    tx.manager.query(WHO, [openingId, personIds, now]),
  );
  return rows.map(
    ({ personId, number, price, askedForOpening, askedAt, weeklyAsks, noAsksUntil, ...own }) => ({
      personId,
      number,
      price,
      history: { askedForOpening, askedAt },
      wish: { weeklyAsks, noAsksUntil },
      own: { asked: own.ownAsked, yes: own.ownYes },
    }),
  );
}

// An interest for the same opening is a match, too: nobody is asked for what they asked for themselves.
const WHO = `
SELECT p.id AS "personId", p.number, coalesce(lp.price, 0) AS price,
  coalesce(w.weekly_asks, ${CITY_WEEKLY_ASKS}) AS "weeklyAsks",
  (extract(epoch FROM w.no_asks_until::timestamp AT TIME ZONE 'Asia/Tokyo') * 1000)::float8 AS "noAsksUntil",
  coalesce(h.here, false) AS "askedForOpening", coalesce(h.at, '[]') AS "askedAt",
  coalesce(h.asked, 0) AS "ownAsked", coalesce(h.yes, 0) AS "ownYes"
FROM people p LEFT JOIN asking_wishes w ON w.person_id = p.id LEFT JOIN ladder_prices lp ON lp.person_id = p.id
LEFT JOIN LATERAL (
  SELECT bool_or(a.opening_id = $1) AS here,
    jsonb_agg((extract(epoch FROM a.created_at) * 1000)::float8) FILTER (WHERE a.origin = 'invitation') AS at,
    count(*) FILTER (WHERE a.answer IN ('yes', 'no', 'silent') AND a.created_at > $3::timestamptz - interval '365 days')::int AS asked,
    count(*) FILTER (WHERE a.answer = 'yes' AND a.created_at > $3::timestamptz - interval '365 days')::int AS yes
  FROM (SELECT m.opening_id, m.origin, m.created_at,
      CASE WHEN m.origin = 'invitation' THEN ${ANSWER} END AS answer
    FROM matches m WHERE m.person_id = p.id) a) h ON true
WHERE p.id = ANY ($2)`;
