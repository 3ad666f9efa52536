import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { PairAtDesk } from '../../at-desk/plan-pairs.query';
import { LIVE_STATES } from '../../match.entity';
import { MATCH_OF_PAIR } from './kept-plans.query';

interface KeptSession {
  readonly number: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The fit as it was. */
  readonly score: number;
}

/** One resident and one opening of a kept plan. */
export interface KeptPair extends PairAtDesk {
  readonly title: string;
  readonly sessions: readonly KeptSession[];
}

type Row = Omit<KeptPair, 'sessions'> & {
  readonly sessions: readonly (Omit<KeptSession, 'startsAt' | 'endsAt'> &
    Record<'startsAt' | 'endsAt', string>)[];
};

/** What a kept plan puts together, the soonest first, and what has become of each. */
@Injectable()
export class KeptLinesQuery {
  async run(tx: Tx, planId: string, page: { first: number; most: number }): Promise<KeptPair[]> {
    const rows: Row[] = await tx.manager.query(LINES, [LIVE_STATES, planId, page.most, page.first]);
    return rows.map(({ sessions, ...row }) => ({
      ...row,
      sessions: sessions.map((each) => ({
        ...each,
        startsAt: new Date(each.startsAt),
        endsAt: new Date(each.endsAt),
      })),
    }));
  }
}

const LINES = `
SELECT pair.person_id AS "personId", pair.opening_id AS "openingId", p.name AS "personName", p.kana AS "personKana",
  t.name AS "townName", o.title, g.name AS "groupName", m.id AS "matchId", m.state, pair.sessions
FROM kept_plans k
CROSS JOIN LATERAL (
  SELECT l.person_id, s.opening_id, min(s.starts_at) AS first, jsonb_agg(jsonb_build_object('number', s.number,
    'startsAt', s.starts_at, 'endsAt', s.ends_at, 'score', l.score) ORDER BY s.starts_at, s.number) AS sessions
  FROM kept_plan_lines l JOIN sessions s ON s.id = l.session_id WHERE l.plan_id = k.id
  GROUP BY 1, 2) pair
JOIN people p ON p.id = pair.person_id JOIN openings o ON o.id = pair.opening_id JOIN groups g ON g.id = o.group_id
LEFT JOIN towns t ON t.id = p.town_id
LEFT JOIN LATERAL (${MATCH_OF_PAIR}) m ON true
WHERE k.id = $2
ORDER BY pair.first, o.number, p.number LIMIT $3 OFFSET $4`;
