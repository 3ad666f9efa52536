import { randomUUID } from 'node:crypto';
import { audit } from '@app/access';
import { actorName, type Tx } from '@app/database';
import type { EventName } from '@app/outbox';
import { MatchStep } from './match-parts.entities';
import type { StepDetail } from './step-detail';

/** What can happen to a match; what is only said along the way has the name of its message. */
export type Step =
  | 'interest'
  | 'group-accepted'
  | 'group-declined'
  | 'approved'
  | 'put-on-waiting-list'
  | 'coordinator-declined'
  | 'withdrawn'
  | 'expired'
  | 'invitation-later'
  | 'offer-refused'
  | 'offer-cut-short'
  | 'change-accepted'
  | 'change-refused'
  | 'party-smaller'
  | 'undone'
  | 'confirmed'
  | 'attended'
  | 'absent'
  | 'consultation-opened'
  | EventName;

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
  await tx.manager.insert(MatchStep, { id, matchId, at: now, actor, step, reason, detail });
  await audit(tx, now, step, { kind: 'match', id: matchId }, reason);
  return id;
}
