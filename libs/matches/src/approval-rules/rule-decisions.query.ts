import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Decision, RuleTrace } from './rule';

/** What the rules said of a match at one time, with the names that the rules had then. */
export interface RuleDecision {
  readonly id: string;
  readonly decidedAt: Date;
  readonly decision: Decision;
  readonly ruleId: string | null;
  readonly version: number | null;
  readonly trace: readonly (RuleTrace & { readonly name: string })[];
}

/** Every time that the rules were asked about a match, the latest first. */
@Injectable()
export class RuleDecisionsQuery {
  async run(tx: Tx, matchId: string): Promise<RuleDecision[]> {
    return tx.manager.query(
      `SELECT d.id, d.decided_at AS "decidedAt", d.decision, d.rule_id AS "ruleId", d.version,
         (SELECT jsonb_agg(t.rule || jsonb_build_object('name', v.name) ORDER BY t.at)
          FROM jsonb_array_elements(d.trace) WITH ORDINALITY t (rule, at)
          JOIN approval_rule_versions v
            ON v.rule_id = (t.rule ->> 'ruleId')::uuid AND v.version = (t.rule ->> 'version')::integer) AS trace
       FROM approval_decisions d WHERE d.match_id = $1 ORDER BY d.decided_at DESC, d.id DESC`,
      [matchId],
    );
  }
}
