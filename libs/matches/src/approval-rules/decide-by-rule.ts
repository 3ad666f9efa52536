import { audit } from '@app/access';
import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { ApprovalDecision } from './approval-rule.entities';
import { FactsQuery } from './facts.query';
import { judge } from './judge';
import { type Decision, figuresOf } from './rule';
import { RulesOnQuery } from './rules-on.query';

/**
 * Asks the rules that are switched on about a match that has come to the coordinator, and keeps what they said. It moves
 * nothing: whoever calls approves (under the rules of the place) or declines, or leaves the match to a person on `none`.
 */
@Injectable()
export class DecideByRule {
  constructor(
    private readonly rules: RulesOnQuery,
    private readonly facts: FactsQuery,
  ) {}

  /**
   * In the caller's own transaction. While no rule is on, nothing is written.
   * @throws Refusal `match-unknown`
   */
  async run(tx: Tx, matchId: string, now: Date): Promise<Decision> {
    const rules = await this.rules.run(tx);
    if (rules.length === 0) return 'none';
    const facts = (await this.facts.run(tx, [{ matchId, asOf: now }])).get(matchId);
    if (!facts) throw new Refusal('match-unknown');
    const judgement = judge(rules, facts);
    const { decision, rule, trace } = judgement;
    const [ruleId, version] = [rule?.ruleId ?? null, rule?.version ?? null];
    const kept = { matchId, decidedAt: now, decision, ruleId, version, trace, figures: figuresOf(judgement) };
    await tx.manager.insert(ApprovalDecision, kept);
    await audit(tx, now, 'judge-by-rules', { kind: 'match', id: matchId }, decision);
    return decision;
  }
}
