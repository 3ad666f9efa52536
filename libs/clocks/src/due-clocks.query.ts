import type { Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { SubjectKind } from './clock.statement';
import type { Owner, StepName, Wait } from './waits';

export interface RunningClock {
  readonly id: string;
  readonly wait: Wait;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly owner: Owner;
  readonly since: Date;
  readonly sessionStart: Date | null;
  readonly sessionEnd: Date | null;
  readonly step: StepName;
  readonly dueAt: Date;
  readonly endsAt: Date;
}

const FIELDS = `id, wait, subject_kind AS "subjectKind", subject_id AS "subjectId", owner, since,
  session_start AS "sessionStart", session_end AS "sessionEnd", step, due_at AS "dueAt", ends_at AS "endsAt"`;

/** Clocks that run. */
@Injectable()
export class DueClocksQuery {
  /** Ids of those that have rung by `now`, in the order in which they did. */
  async run(tx: Tx, now: Date, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      'SELECT id FROM clocks WHERE settled_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2',
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The clock if it runs and has rung by `now`. */
  async one(tx: Tx, id: string, now: Date): Promise<RunningClock | null> {
    const rows = await tx.manager.query(
      `SELECT ${FIELDS} FROM clocks WHERE id = $1 AND settled_at IS NULL AND due_at <= $2`,
      [id, now],
    );
    return rows[0] ?? null;
  }

  /** The clocks that run for these subjects. */
  async of(tx: Tx, subjectIds: readonly string[]): Promise<RunningClock[]> {
    return tx.manager.query(
      `SELECT ${FIELDS} FROM clocks WHERE subject_id = ANY ($1) AND settled_at IS NULL ORDER BY due_at, id`,
      [subjectIds],
    );
  }

  /** The database's own time, which the scheduler goes by: a worker's clock may be wrong. */
  async now(tx: Tx): Promise<Date> {
    const [row] = await tx.manager.query('SELECT now()');
    return row.now;
  }
}
