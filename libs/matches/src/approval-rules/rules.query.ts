import { Refusal, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { Condition, Effect } from './rule';

export type RuleState = 'draft' | 'on' | 'off';

export interface RuleVersion {
  readonly version: number;
  readonly name: string;
  readonly effect: Effect;
  readonly conditions: readonly Condition[];
  readonly writtenAt: Date;
  /** The name of whoever wrote it, where the account has one. */
  readonly writtenBy: string | null;
  /** When it decided, the latest first; `until` is null while it is on. */
  readonly on: readonly { readonly since: Date; readonly until: Date | null }[];
}

export interface RuleDetail {
  readonly ruleId: string;
  readonly state: RuleState;
  /** The version that is on. */
  readonly onVersion: number | null;
  /** The latest first; never empty. */
  readonly versions: readonly RuleVersion[];
}

/** The centre's rules with all that they ever said. */
@Injectable()
export class RulesQuery {
  /** Those that are on first, then by the latest version. */
  async all(tx: Tx): Promise<RuleDetail[]> {
    const rules = detailsOf(await tx.manager.query(VERSIONS, [null]));
    return [...rules].sort((a, b) => ORDER[a.state] - ORDER[b.state]);
  }

  /** @throws Refusal `not-found` */
  async one(tx: Tx, ruleId: string): Promise<RuleDetail> {
    const [rule] = detailsOf(await tx.manager.query(VERSIONS, [ruleId]));
    if (!rule) throw new Refusal('not-found');
    return rule;
  }
}

/**
 * @param version `null` is the latest
 * @throws Refusal `not-found`
 */
export function versionOfRule({ versions }: RuleDetail, version: number | null): RuleVersion {
  const found = version === null ? versions[0] : versions.find((each) => each.version === version);
  if (!found) throw new Refusal('not-found');
  return found;
}

const ORDER: Record<RuleState, number> = { on: 0, draft: 1, off: 2 };

type Row = Omit<RuleVersion, 'on'> & {
  readonly ruleId: string;
  readonly on: readonly { readonly since: string; readonly until: string | null }[];
};

function detailsOf(rows: readonly Row[]): RuleDetail[] {
  const ids = [...new Set(rows.map(({ ruleId }) => ruleId))];
  return ids.map((id) => detailOf(id, rows.filter(({ ruleId }) => ruleId === id).map(versionOf)));
}

function detailOf(ruleId: string, versions: readonly RuleVersion[]): RuleDetail {
  const running = versions.find(({ on }) => on.some(({ until }) => until === null));
  const everOn = versions.some(({ on }) => on.length > 0);
  const state = running ? 'on' : everOn ? 'off' : 'draft';
  return { ruleId, state, onVersion: running?.version ?? null, versions };
}

function versionOf({ ruleId: _, on, ...version }: Row): RuleVersion {
  const times = on.map(({ since, until }) => ({
    since: new Date(since),
    until: until ? new Date(until) : null,
  }));
  return { ...version, on: times };
}

const VERSIONS = `
SELECT v.rule_id AS "ruleId", v.version, v.name, v.effect, v.conditions, v.written_at AS "writtenAt",
  w.name AS "writtenBy",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('since', a.switched_on_at, 'until', a.switched_off_at)
     ORDER BY a.switched_on_at DESC), '[]')
   FROM approval_rule_activations a WHERE a.rule_id = v.rule_id AND a.version = v.version) AS "on"
FROM approval_rule_versions v JOIN accounts w ON w.id = v.written_by
WHERE $1::uuid IS NULL OR v.rule_id = $1
ORDER BY max(v.written_at) OVER (PARTITION BY v.rule_id) DESC, v.rule_id, v.version DESC`;
