import { actorName, type Tx } from '@app/database';
import { AuditRow } from './audit-row.entity';

export type SubjectKind = 'account' | 'person' | 'group' | 'opening' | 'match' | 'import';

/** Writes one line of the audit trail in the action's own transaction. */
export async function audit(
  tx: Tx,
  now: Date,
  action: string,
  subject: { kind: SubjectKind; id: string },
  code: string | null = null,
): Promise<void> {
  const row = {
    at: now,
    actor: actorName(tx.actor),
    action,
    subjectKind: subject.kind,
    subjectId: subject.id,
    code,
  };
  await tx.manager.insert(AuditRow, row);
}
