import type { Figures } from './facts';
import { judge } from './judge';
import type { ApprovalRule, Decision, Outcome, RuleTrace } from './rule';

/** A match that was decided, and its facts at that time. */
export interface DecidedCase {
  readonly matchId: string;
  readonly title: string;
  readonly decidedAt: Date;
  readonly decided: 'approve' | 'block';
  /** Not by a rule of the centre. */
  readonly byPerson: boolean;
  readonly figures: Figures;
}

export interface PreviewCase extends Omit<DecidedCase, 'figures'> {
  readonly wouldBe: Decision;
  readonly outcome: Outcome;
  /** A person had decided the other way. */
  readonly otherwise: boolean;
  readonly conditions: RuleTrace['conditions'];
}

export interface Preview {
  /** All that were decided in the time. */
  readonly total: number;
  /** Those that the rule alone would have decided. */
  readonly decided: number;
  readonly otherwise: number;
  /** Those of which a figure was missing and no other condition failed. */
  readonly cannotTell: number;
  /** Those that it would have decided or could not tell: the other way first, then the latest. */
  readonly cases: readonly PreviewCase[];
}

/** What a rule alone would have decided; whether another rule blocks is not asked. */
export function previewOf(rule: ApprovalRule, decided: readonly DecidedCase[]): Preview {
  const all = decided.map((each) => wouldBe(rule, each));
  const cases = all.filter(({ outcome }) => outcome !== 'fails').sort(inOrder);
  const count = (holds: (each: PreviewCase) => boolean) => cases.filter(holds).length;
  return {
    total: all.length,
    decided: count(({ outcome }) => outcome === 'holds'),
    otherwise: count(({ otherwise }) => otherwise),
    cannotTell: count(({ outcome }) => outcome === 'cannot-tell'),
    cases,
  };
}

function wouldBe(rule: ApprovalRule, { figures, ...decided }: DecidedCase): PreviewCase {
  const { decision, trace } = judge([rule], figures);
  const { outcome, conditions } = trace[0] as RuleTrace;
  const otherwise = decided.byPerson && decision !== 'none' && decision !== decided.decided;
  return { ...decided, wouldBe: decision, outcome, otherwise, conditions };
}

function inOrder(a: PreviewCase, b: PreviewCase): number {
  if (a.otherwise !== b.otherwise) return a.otherwise ? -1 : 1;
  if (a.outcome !== b.outcome) return a.outcome === 'holds' ? -1 : 1;
  return b.decidedAt.getTime() - a.decidedAt.getTime() || (a.matchId < b.matchId ? -1 : 1);
}
