import type { Tx } from '@app/database';

export interface TrailWanted {
  /** As it stands in the trail: `account:…`, `system:…`, `anyone`. */
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Lines before this one: the page that follows. */
  readonly before?: string | undefined;
}

/** One line of the audit trail: ids and codes. */
export interface TrailLine {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly code: string | null;
  /** Under a seal of the chain; a line of the last seconds waits for it. */
  readonly isSealed: boolean;
}

/** The latest lines that are wanted, the latest first. */
export async function trailLines(tx: Tx, wanted: TrailWanted, limit: number): Promise<TrailLine[]> {
  const values = [wanted.actor, wanted.action, wanted.subjectId, wanted.from, wanted.until, wanted.before];
  return tx.manager.query(LINES, [...values.map((value) => value ?? null), limit]);
}

const LINES = `
SELECT a.id::text, a.at, a.actor, a.action, a.subject_kind AS "subjectKind", a.subject_id AS "subjectId", a.code,
  NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.id = a.id) AS "isSealed"
FROM audit_trail a
WHERE ($1::text IS NULL OR a.actor = $1) AND ($2::text IS NULL OR a.action = $2)
  AND ($3::uuid IS NULL OR a.subject_id = $3) AND ($4::timestamptz IS NULL OR a.at >= $4)
  AND ($5::timestamptz IS NULL OR a.at < $5) AND ($6::bigint IS NULL OR a.id < $6)
ORDER BY a.id DESC LIMIT $7`;

export interface ChainState {
  readonly seals: number;
  readonly sealedRows: number;
  readonly lastSealedAt: Date | null;
  readonly unsealed: number;
  readonly oldestSeconds: number;
}

/** How far the chain of seals is. */
export async function chainState(tx: Tx): Promise<ChainState> {
  const [row] = await tx.manager.query(`
    SELECT count(*)::int AS seals, coalesce(sum(row_count), 0)::int AS "sealedRows", max(sealed_at) AS "lastSealedAt",
      (SELECT count(*) FROM audit_unsealed)::int AS unsealed,
      (SELECT coalesce(extract(epoch FROM now() - min(since)), 0) FROM audit_unsealed)::float8 AS "oldestSeconds"
    FROM audit_seals`);
  return row;
}
