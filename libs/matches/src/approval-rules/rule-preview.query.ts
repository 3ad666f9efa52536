import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import { FactsQuery } from './facts.query';
import { NOT_UNDONE } from './not-undone.query';
import { type DecidedCase, type Preview, previewOf } from './preview';
import type { ApprovalRule } from './rule';

export const PREVIEW_DAYS = 90;
const DAY_MS = 86_400_000;

/** What a version would have decided of the matches that were decided in the last ninety days. */
@Injectable()
export class RulePreviewQuery {
  constructor(private readonly facts: FactsQuery) {}

  /** Each case by its facts when it came to the coordinator, as far as the rows remember them. */
  async run(tx: Tx, rule: ApprovalRule, now: Date): Promise<Preview> {
    const since = new Date(now.getTime() - PREVIEW_DAYS * DAY_MS);
    const decided: (Omit<DecidedCase, 'figures'> & { asOf: Date })[] = await tx.manager.query(DECIDED, [
      since,
      now,
    ]);
    const facts = await this.facts.run(tx, decided);
    return previewOf(
      rule,
      decided.map(({ asOf: _, ...each }) => ({ ...each, figures: facts.get(each.matchId) ?? {} })),
    );
  }
}

// A match that was decided twice counts once, as it was decided last.
const DECIDED = `
SELECT DISTINCT ON (m.id) m.id AS "matchId", o.title, d.at AS "decidedAt",
  CASE d.step WHEN 'coordinator-declined' THEN 'block' ELSE 'approve' END AS decided, d.actor LIKE 'account:%' AS "byPerson",
  coalesce((SELECT max(r.at) FROM match_steps r WHERE r.match_id = m.id AND r.step IN ('group-accepted', 'invitation-accepted') AND r.at <= d.at),
    d.at) AS "asOf"
FROM match_steps d JOIN matches m ON m.id = d.match_id JOIN openings o ON o.id = m.opening_id
WHERE d.step IN ('approved', 'put-on-waiting-list', 'coordinator-declined') AND d.at > $1 AND d.at <= $2
  AND ${NOT_UNDONE('d')}
ORDER BY m.id, d.at DESC`;
