import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { actorName, type Tx, together } from '@app/database';
import { MatchStep } from './match-parts.entities';
import type { StepDetail } from './step-detail';
import type { Step } from './steps';

export type { Step } from './steps';

/** Writes a step to the match's history and to the audit trail; gives the step's id, which its messages carry. */
export async function recordStep(
  tx: Tx,
  matchId: string,
  step: Step,
  now: Date,
  reason: string | null = null,
  detail: StepDetail | null = null,
): Promise<string> {
  const id = randomUUID();
  const actor = actorName(tx.actor);
  await together(
    tx.manager.insert(MatchStep, { id, matchId, at: now, actor, step, reason, detail }),
    audit(tx, now, step, { kind: 'match', id: matchId }, reason),
  );
  return id;
}
