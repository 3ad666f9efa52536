import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { PastMessage } from './night-messages';
import type { PastAsk } from './replay-asks';

/** A preview looks at this many of each at the most, the latest. */
const AT_MOST = 100_000;

interface AskingHistory {
  /** To residents who go by the city's budget, in order of time; the first week is history only. */
  readonly asks: readonly PastAsk[];
  /** Asks of the 90 days to residents who chose a number of their own. */
  readonly ownAsks: number;
  /** To whoever goes by the city's hours, over a channel that leaves by itself. */
  readonly messages: readonly PastMessage[];
}

/** What was asked and written in the last 90 days. */
@Injectable()
export class AskingHistoryQuery {
  async run(tx: Tx, now: Date): Promise<AskingHistory> {
    const asks = await tx.manager.query(ASKS, [now]);
    const [{ ownAsks }] = await tx.manager.query(OWN_ASKS, [now]);
    const messages = await tx.manager.query(MESSAGES, [now]);
    return { asks, ownAsks, messages };
  }
}

const ASKS = `
SELECT * FROM (
  SELECT m.person_id AS "personId", (extract(epoch FROM m.created_at) * 1000)::float8 AS "askedAt",
    (SELECT (extract(epoch FROM max(s.starts_at)) * 1000)::float8 FROM match_sessions ms
     JOIN sessions s ON s.id = ms.session_id WHERE ms.match_id = m.id) AS "usefulUntil"
  FROM matches m
  WHERE m.origin = 'invitation' AND m.created_at > $1::timestamptz - interval '97 days' AND m.created_at <= $1
    AND NOT EXISTS (SELECT FROM asking_wishes w WHERE w.person_id = m.person_id)
  ORDER BY m.created_at DESC LIMIT ${AT_MOST}) latest
ORDER BY "askedAt"`;

const OWN_ASKS = `
SELECT count(*)::int AS "ownAsks" FROM matches m
WHERE m.origin = 'invitation' AND m.created_at > $1::timestamptz - interval '90 days' AND m.created_at <= $1
  AND EXISTS (SELECT FROM asking_wishes w WHERE w.person_id = m.person_id)`;

// A message about a match or an opening is pressing by the next session after it was written.
const MESSAGES = `
SELECT o.kind, o.created_at AS "writtenAt", least(o.useful_until, coalesce(
  (SELECT min(s.starts_at) FROM match_sessions ms JOIN sessions s ON s.id = ms.session_id
   WHERE ms.match_id = o.subject_id AND s.starts_at > o.created_at),
  (SELECT min(s.starts_at) FROM sessions s WHERE s.opening_id = o.subject_id AND s.starts_at > o.created_at))) AS soonest
FROM outbox o
WHERE o.created_at > $1::timestamptz - interval '90 days' AND o.created_at <= $1
  AND o.kind <> 'access' AND o.channel IN ('mail', 'line', 'push')
  AND extract(hour FROM o.created_at AT TIME ZONE 'Asia/Tokyo') NOT BETWEEN 11 AND 16
  AND NOT EXISTS (SELECT FROM message_wishes w WHERE w.account_id = o.recipient_id AND w.quiet_from IS NOT NULL)
ORDER BY o.created_at DESC LIMIT ${AT_MOST}`;
