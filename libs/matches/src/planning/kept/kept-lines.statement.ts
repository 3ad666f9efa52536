import type { Tx } from '@app/database';
import type { PlanLine } from '../plan-of-period';

/** In one statement: a plan of a large city has tens of thousands. */
export async function insertLines(tx: Tx, planId: string, lines: readonly PlanLine[]): Promise<void> {
  await tx.manager.query(
    `INSERT INTO kept_plan_lines (plan_id, person_id, session_id, score)
     SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::int[])`,
    [
      planId,
      lines.map(({ personId }) => personId),
      lines.map(({ sessionId }) => sessionId),
      lines.map(({ score }) => score),
    ],
  );
}
