import { actorName, type Tx } from '@app/database';

export type SubjectKind =
  | 'account'
  | 'person'
  | 'group'
  | 'opening'
  | 'session'
  | 'match'
  | 'import'
  | 'message'
  | 'plan'
  | 'rule'
  | 'setting'
  | 'town'
  | 'trail';

/** Writes one line of the audit trail in the action's own transaction. */
export async function audit(
  tx: Tx,
  now: Date,
  action: string,
  subject: { kind: SubjectKind; id: string },
  code: string | null = null,
): Promise<void> {
  await tx.manager.query(
    'INSERT INTO audit_trail (at, actor, action, subject_kind, subject_id, code) VALUES ($1, $2, $3, $4, $5, $6)',
    [now, actorName(tx.actor), action, subject.kind, subject.id, code],
  );
}
