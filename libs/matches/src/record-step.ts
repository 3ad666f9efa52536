import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { actorName, type Tx } from '@app/database';
import { MatchStep } from './match-parts.entities';

export type Step =
  | 'interest'
  | 'group-accepted'
  | 'group-declined'
  | 'approved'
  | 'coordinator-declined'
  | 'withdrawn';

/** Writes a step to the match's history and to the audit trail; gives the step's id, which its messages carry. */
export async function recordStep(
  tx: Tx,
  matchId: string,
  step: Step,
  now: Date,
  reason: string | null = null,
): Promise<string> {
  const id = randomUUID();
  await tx.manager.insert(MatchStep, { id, matchId, at: now, actor: actorName(tx.actor), step, reason });
  await audit(tx, now, step, { kind: 'match', id: matchId }, reason);
  return id;
}
