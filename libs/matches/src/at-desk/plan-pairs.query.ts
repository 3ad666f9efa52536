import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { LIVE_STATES, type MatchState } from '../match.entity';

export interface Pair {
  readonly personId: string;
  readonly openingId: string;
}

/** Two whom a plan puts together, as the desk shows them. */
export interface PairAtDesk extends Pair {
  readonly personName: string;
  readonly personKana: string;
  readonly townName: string | null;
  readonly groupName: string;
  /** A match of the two that is under way already. */
  readonly matchId: string | null;
  readonly state: MatchState | null;
}

/** Who the people of a plan are, and what is under way between them and its openings. */
@Injectable()
export class PlanPairsQuery {
  /** In the order of `pairs`. */
  async run(tx: Tx, pairs: readonly Pair[]): Promise<PairAtDesk[]> {
    const people = pairs.map(({ personId }) => personId);
    const openings = pairs.map(({ openingId }) => openingId);
    return tx.manager.query(PAIRS, [people, openings, LIVE_STATES]);
  }
}

const PAIRS = `
SELECT p.id AS "personId", o.id AS "openingId", p.name AS "personName", p.kana AS "personKana", t.name AS "townName",
  g.name AS "groupName", m.id AS "matchId", m.state
FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY pair (person_id, opening_id, place)
JOIN people p ON p.id = pair.person_id JOIN openings o ON o.id = pair.opening_id JOIN groups g ON g.id = o.group_id
LEFT JOIN towns t ON t.id = p.town_id
LEFT JOIN matches m ON m.person_id = p.id AND m.opening_id = o.id AND m.state = ANY ($3)
ORDER BY pair.place`;
